package app.pythia.ui.shell;

import app.pythia.conversation.ConversationStore;
import app.pythia.desktop.Notifications;
import app.pythia.settings.SettingsStore;
import app.pythia.settings.WindowPlaces;
import app.pythia.support.Observable;
import app.pythia.support.Subscription;
import app.pythia.sync.Mirror;
import app.pythia.turn.Turns;
import app.pythia.ui.chat.ChatView;
import app.pythia.ui.chat.ChatViewModel;
import app.pythia.ui.chat.PictureSource;
import app.pythia.ui.chat.PlayerViewModel;
import app.pythia.ui.chat.SoundNames;
import app.pythia.ui.chat.SoundSaver;
import app.pythia.ui.clones.ClonesView;
import app.pythia.ui.clones.ClonesViewModel;
import app.pythia.ui.export.ExportCard;
import app.pythia.ui.export.ExportViewModel;
import app.pythia.ui.export.FileDialogs;
import app.pythia.ui.export.Subject;
import app.pythia.ui.export.TransferLine;
import app.pythia.ui.fx.Asker;
import app.pythia.ui.fx.CloneFace;
import app.pythia.ui.fx.FxBridge;
import app.pythia.ui.fx.PauseDelay;
import app.pythia.ui.fx.Question;
import app.pythia.ui.fx.WebAddress;
import app.pythia.ui.settings.DataActions;
import app.pythia.ui.settings.SettingsPorts;
import app.pythia.ui.settings.SettingsView;
import app.pythia.ui.settings.SettingsViewModel;
import app.pythia.ui.sidebar.SidebarView;
import app.pythia.ui.sidebar.SidebarViewModel;
import app.pythia.ui.sources.SourcesButton;
import app.pythia.ui.sources.SourcesPanel;
import app.pythia.ui.sources.SourcesViewModel;
import app.pythia.ui.talk.SmallTalkView;
import app.pythia.ui.talk.TalkRemote;
import app.pythia.ui.talk.TalkShortcuts;
import app.pythia.ui.talk.TalkView;
import app.pythia.ui.talk.TalkViewModel;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The program's window. Made, shown and closed on the window's thread; the services behind it may
/// live on any.
public final class PythiaWindow implements AutoCloseable {
    private static final double WIDTH = 1160;
    private static final double HEIGHT = 780;

    private final Stage stage;
    private final FxBridge bridge = FxBridge.toToolkit();
    private final Subscription theme;
    private final Finding finding;
    private final TalkView dock;
    private final SettingsViewModel settled;
    private final TalkRemote remote;
    private final PauseDelay delay = new PauseDelay();
    private final ShellViewModel shell;
    private final SmallTalk small;
    private Notifications desktop = (_, _) -> {};
    private WindowPlaces places = WindowPlaces.inMemory();
    private boolean stoodSomewhere;

    /// Puts the window into `stage`, which is not shown yet.
    ///
    /// @param links opens addresses, once the user has agreed
    /// @param pictures fetches pictures, once the user asks for them
    public PythiaWindow(
            Stage stage,
            Turns turns,
            ConversationStore store,
            Mirror mirror,
            CloneCard card,
            SettingsPorts settings,
            LinkOpener links,
            PictureSource pictures,
            InstantSource clock,
            ZoneId zone) {
        this(
                stage,
                turns,
                store,
                mirror,
                card,
                settings,
                links,
                pictures,
                FileDialogs.of(stage),
                clock,
                zone);
    }

    /// @param files asks the user which files to write and to read
    PythiaWindow(
            Stage stage,
            Turns turns,
            ConversationStore store,
            Mirror mirror,
            CloneCard card,
            SettingsPorts settings,
            LinkOpener links,
            PictureSource pictures,
            FileDialogs files,
            InstantSource clock,
            ZoneId zone) {
        this.stage = stage;
        Asker asker = new Asker(stage);
        ReadOnlyObjectProperty<CloneFace> clone = CloneFace.following(bridge.watch(card.looks()));
        Supplier<String> name = () -> clone.get().name();
        PlayerViewModel player = new PlayerViewModel(turns, settings.store(), bridge);
        TalkViewModel talk =
                new TalkViewModel(
                        turns,
                        bridge,
                        delay,
                        clock,
                        name,
                        settings.store(),
                        settings.sound().devices().missingMicrophone(),
                        player);
        remote = talk.remote();
        SoundSaver saver =
                new SoundSaver(
                        turns, files.sound(), new SoundNames(name, zone), PythiaWindow::background);
        ChatViewModel messages =
                new ChatViewModel(
                        store,
                        turns,
                        bridge,
                        clock,
                        zone,
                        pictures,
                        talk.draft()::compose,
                        player,
                        saver,
                        delay);
        SidebarViewModel conversations =
                new SidebarViewModel(store, mirror, turns, bridge, clock, zone, delay);
        shell = new ShellViewModel(conversations.title());
        shell.listening().bind(talk.status().map(it -> it.shape().isListening()));
        settled = new SettingsViewModel(settings, bridge, delay, zone);
        dock =
                new TalkView(
                        talk,
                        clone.map(CloneFace::name),
                        messages::editLast,
                        this::checkMicrophone);
        ExportViewModel exports =
                new ExportViewModel(settings.transfers(), files, bridge, delay, name, clock, zone);
        ExportCard export = new ExportCard(stage, exports);
        finding =
                new Finding(
                        store,
                        conversations,
                        messages,
                        bridge,
                        delay,
                        clock,
                        name,
                        dock::focusTalkButton);
        SidebarView sidebar =
                new SidebarView(
                        conversations,
                        clones(card, clone, settings.store(), turns),
                        it -> export.ask(new Subject(Optional.of(it.id()), it.title())),
                        finding.found(shell::showConversation),
                        shell::showConversation);
        Consumer<WebAddress> open =
                address -> asker.ask(Question.opening(address), () -> links.open(address.uri()));
        SourcesViewModel sources = new SourcesViewModel(store, bridge);
        SourcesButton toSources = new SourcesButton(sources);
        ChatView chat = new ChatView(messages, clone, talk.invitation(), open);

        SettingsView page =
                new SettingsView(
                        settled,
                        asker::ask,
                        new DataActions(
                                () -> export.ask(Subject.all()), exports::bringIn, exports.busy()),
                        files.picture(),
                        shell::closeSettings);

        ShellView root =
                new ShellView(
                        shell,
                        bridge.watch(card.notice()),
                        sidebar,
                        finding.around(chat),
                        dock,
                        page,
                        toSources,
                        new SourcesPanel(sources, open, toSources::requestFocus),
                        new TransferLine(exports));
        var transcript = bridge.watch(store.transcript());
        small =
                new SmallTalk(
                        shell,
                        () ->
                                new SmallWindow(
                                        shell,
                                        talk,
                                        new SmallTalkView(talk, transcript, this::leaveSmall),
                                        places,
                                        delay));
        AnswerNews news =
                new AnswerNews(
                        name.get(),
                        () -> player.listening().get().notice(),
                        transcript::get,
                        () -> stage.isFocused() || small.hasFocus(),
                        (title, text) -> desktop.show(title, text));
        talk.state().subscribe(news::turned);
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        shell.settingsShow().subscribe((_, shown) -> turned(shown, page));
        theme = Theme.dress(scene);
        TalkShortcuts.install(stage, scene, talk, shell.settingsShow().not());
        new WindowKeys(shell, conversations, sidebar, sources, finding, dock::focusTalkButton)
                .install(scene);
        stage.focusedProperty().subscribe(conversations::attend);
        stage.focusedProperty().subscribe(messages::refresh);
        stage.titleProperty().bind(shell.windowTitle());
        stage.setMinWidth(360);
        stage.setMinHeight(480);
        stage.setScene(scene);
    }

    private static void background(Runnable task) {
        Thread.ofVirtual().name("save").start(task);
    }

    /// Stands where it stood last, and is remembered from here on; to be called before it is shown.
    public void keepPlaceIn(WindowPlaces places) {
        this.places = places;
        stoodSomewhere = KeptPlace.restore(stage, places, WindowPlaces.Which.MAIN, delay);
    }

    /// Has the desktop tell of answers that come while Pythia is not in front.
    public void announceBy(Notifications notifications) {
        desktop = notifications;
    }

    public void show() {
        if (!stoodSomewhere && Double.isNaN(stage.getX())) {
            KeptPlace.center(stage, WIDTH, HEIGHT);
        }
        stage.show();
        dock.focusTalkButton();
    }

    /// Talking from outside of the window.
    public TalkRemote remote() {
        return remote;
    }

    /// Comes to the front whenever the value changes.
    public void comeForwardWith(Observable<?> calls) {
        bridge.watch(calls).subscribe((_, _) -> comeForward());
    }

    private void comeForward() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    private void leaveSmall() {
        shell.closeSmall();
        comeForward();
    }

    /// Takes the window away; nothing reaches it from here on. Closing it again does nothing.
    @Override
    public void close() {
        small.close();
        finding.close();
        bridge.close();
        theme.close();
        stage.hide();
    }

    private ClonesView clones(
            CloneCard card,
            ReadOnlyObjectProperty<CloneFace> face,
            SettingsStore store,
            Turns turns) {
        ClonesViewModel model =
                new ClonesViewModel(
                        store, card.clones(), turns.state(), bridge, this::openCloneSettings);
        return new ClonesView(model, face, card.line());
    }

    /// Shows the settings of the clone.
    public void openCloneSettings() {
        shell.foldSidebar();
        settled.goToClone();
        shell.openSettings();
    }

    private void checkMicrophone() {
        shell.openSettings();
        settled.goToMicrophone();
    }

    private void turned(boolean toSettings, SettingsView page) {
        if (toSettings) {
            settled.open();
            page.focusFirst();
        } else {
            settled.close();
            dock.focusTalkButton();
        }
    }
}
