package app.pythia.soak;

import app.pythia.audio.capture.MicrophoneLine;
import app.pythia.audio.playback.PlaybackQueue;
import app.pythia.audio.playback.Rendition;
import app.pythia.bench.HummingMicrophone;
import app.pythia.bench.QuickDevices;
import app.pythia.conversation.Archive;
import app.pythia.conversation.ArchiveException;
import app.pythia.conversation.Conversation;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.ConversationStore;
import app.pythia.conversation.sqlite.SqliteArchive;
import app.pythia.delphi.Delivery;
import app.pythia.delphi.http.HttpDelphiApi;
import app.pythia.outbox.FileOutbox;
import app.pythia.outbox.Outbox;
import app.pythia.outbox.OutboxException;
import app.pythia.outbox.Outgoing;
import app.pythia.sounds.KeptSounds;
import app.pythia.support.Sleeper;
import app.pythia.turn.ConversationOpener;
import app.pythia.turn.FirstSounds;
import app.pythia.turn.Preferences;
import app.pythia.turn.Preferences.TypedAnswer;
import app.pythia.turn.TurnService;
import app.pythia.turn.TurnTools;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Takes turns by what it is told on its input, with what is kept in a folder, until somebody kills
/// it. Tells on its output what an earlier run has left, and then its states.
public final class KillProgram {
    private KillProgram() {}

    /// Where the service is, and the folder.
    static void main(String[] args) throws IOException, ArchiveException {
        Path folder = Path.of(args[1]);
        Outbox outbox = new FileOutbox(folder.resolve("outbox"));
        for (Outgoing left : outbox.left()) {
            System.out.println("left " + left.state() + " " + samples(outbox, left));
        }
        Archive archive = SqliteArchive.open(folder);
        System.out.println("archive " + (archive.problem().get().isEmpty() ? "whole" : "damaged"));
        ConversationStore store = new ConversationStore(archive);
        ConversationId conversation = new ConversationId(TurnServer.CONVERSATION);
        store.merge(List.of(Conversation.unread(conversation, Optional.empty(), Optional.empty())));
        store.select(conversation);
        QuickDevices devices = new QuickDevices(new HummingMicrophone());
        try (TurnService turns = new TurnService(tools(args[0], devices, store, outbox))) {
            turns.recover();
            System.out.println("taken up");
            turns.state()
                    .subscribe(it -> System.out.println("state " + it.getClass().getSimpleName()));
            obey(turns, outbox);
        }
    }

    private static int samples(Outbox outbox, Outgoing left) {
        try {
            return outbox.sound(left.id()).length;
        } catch (OutboxException unreadable) {
            return -1;
        }
    }

    private static void obey(TurnService turns, Outbox outbox) throws IOException {
        BufferedReader orders =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            switch (order) {
                case "press" -> turns.begin();
                case "release" -> turns.finish();
                case "forget" -> {
                    outbox.left().forEach(it -> outbox.remove(it.id()));
                    outbox.close();
                    System.out.println("forgotten");
                }
                default -> throw new IllegalArgumentException(order);
            }
        }
    }

    private static TurnTools tools(
            String service, QuickDevices devices, ConversationStore store, Outbox outbox) {
        HttpDelphiApi api =
                new HttpDelphiApi(URI.create(service), "key", "soak", HttpDelphiApi.STALL_LIMIT);
        Preferences preferences =
                new Preferences(Delivery.STREAMED, TypedAnswer.TEXT, Optional.empty());
        return new TurnTools(
                api,
                store,
                new ConversationOpener(api, store, Optional::empty),
                new MicrophoneLine(devices, () -> Duration.ZERO),
                new PlaybackQueue(devices, () -> Rendition.PLAIN),
                InstantSource.system(),
                Sleeper.system(),
                () -> preferences,
                KeptSounds.inMemory(50_000_000),
                outbox,
                new FirstSounds(),
                _ -> {});
    }
}
