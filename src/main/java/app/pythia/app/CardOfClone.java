package app.pythia.app;

import app.pythia.settings.CloneId;
import app.pythia.settings.Clones;
import app.pythia.settings.KeyPlace;
import app.pythia.settings.OwnClone;
import app.pythia.settings.Partner;
import app.pythia.settings.SecretState;
import app.pythia.settings.ServiceChoice;
import app.pythia.settings.VaultProblem;
import app.pythia.support.Observable;
import app.pythia.support.Subscription;
import app.pythia.ui.clones.ClonesPort;
import app.pythia.ui.fx.CloneLooks;
import app.pythia.ui.notice.ArchiveNotices;
import app.pythia.ui.notice.CloneNotices;
import app.pythia.ui.notice.KeyNotices;
import app.pythia.ui.shell.CloneCard;
import java.util.List;
import java.util.Optional;

/// Who is talked with, as the window names them, and what is to be known of this run.
final class CardOfClone implements AutoCloseable {
    private final Setup setup;
    private final KeptConversations kept;
    private final Beginning beginning;
    private final CloneCard card;
    private List<Subscription> watching = List.of();

    /// @param about which of the user's clones the window is about
    /// @param choice who answers in it
    CardOfClone(
            Setup setup,
            CloneId about,
            ServiceChoice choice,
            KeptConversations kept,
            ClonePictures pictures,
            Beginning beginning,
            ClonesPort clones) {
        this.setup = setup;
        this.kept = kept;
        this.beginning = beginning;
        card =
                switch (choice) {
                    case ServiceChoice.Demo(Optional<String> because) ->
                            CloneCard.ofDemo(notice(demoNotice(because)), clones);
                    // Not the host: it may change in the settings.
                    case ServiceChoice.Own _ ->
                            CloneCard.ofOwn(
                                    looks(about, pictures),
                                    notice(kept.problem().map(ArchiveNotices::of)),
                                    clones);
                };
    }

    CloneCard card() {
        return card;
    }

    @Override
    public void close() {
        watching.forEach(Subscription::close);
    }

    /// As they are changed in the settings.
    private Observable<CloneLooks> looks(CloneId about, ClonePictures pictures) {
        Observable<CloneLooks> looks =
                new Observable<>(new CloneLooks(setup.own().name(), Optional.empty()));
        watching =
                List.of(
                        setup.settings()
                                .settings()
                                .subscribe(now ->
                                        now.clones()
                                                .find(about)
                                                .ifPresent(it ->
                                                        looks.update(was ->
                                                                new CloneLooks(
                                                                        it.name(),
                                                                        was.picture())))),
                        pictures.all()
                                .subscribe(all ->
                                        looks.update(was ->
                                                new CloneLooks(
                                                        was.name(),
                                                        Optional.ofNullable(all.get(about))))));
        return looks;
    }

    private Optional<String> demoNotice(Optional<String> because) {
        return keyTrouble().or(() -> because.map(KeyNotices::demoInstead)).or(this::noKey);
    }

    /// What is to be known of this run, and what goes wrong with keeping things in it.
    ///
    /// @param otherwise while all is kept
    private Observable<Optional<String>> notice(Optional<String> otherwise) {
        Optional<String> first = beginning.trouble().or(() -> otherwise);
        Observable<Optional<String>> notice = new Observable<>(first);
        kept.outbox().problem().subscribe(_ -> notice.set(keeping().or(() -> first)));
        kept.archive().problem().subscribe(_ -> notice.set(keeping().or(() -> first)));
        return notice;
    }

    private Optional<String> keeping() {
        return kept.outbox()
                .problem()
                .get()
                .map(problem ->
                        switch (problem) {
                            case DISK_FULL -> ArchiveNotices.takesNotKeptForWantOfRoom();
                            case UNUSABLE -> ArchiveNotices.takesNotKept();
                        })
                .or(() -> kept.archive().problem().get().map(ArchiveNotices::of));
    }

    /// Why the user's key is not there, though one was kept.
    private Optional<String> keyTrouble() {
        OwnClone own = setup.own();
        SecretState key = setup.secrets().apiKey(own.id()).state().get();
        if (!isOwnWanted() || key.secret().isPresent()) {
            return Optional.empty();
        }
        Optional<KeyPlace> place = own.keyPlace();
        return place.map(
                it -> KeyNotices.atStart(it, key.problem().orElse(VaultProblem.NO_ANSWER)));
    }

    /// Whoever has one clone only, and has not given it a key, is told so by the card.
    private Optional<String> noKey() {
        Clones clones = setup.settings().settings().get().clones();
        return isOwnWanted() && clones.all().size() > 1
                ? Optional.of(CloneNotices.noKey(setup.own().name()))
                : Optional.empty();
    }

    private boolean isOwnWanted() {
        return !setup.demo() && setup.settings().settings().get().clones().partner() == Partner.OWN;
    }
}
