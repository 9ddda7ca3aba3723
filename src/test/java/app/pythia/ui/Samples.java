package app.pythia.ui;

import app.pythia.conversation.Attachment;
import app.pythia.conversation.Citation;
import app.pythia.conversation.Conversation;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.ConversationStore;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.conversation.MessageStatus;
import app.pythia.conversation.SoundId;
import app.pythia.conversation.VoiceNote;
import app.pythia.desktop.GlobalKeyState;
import app.pythia.desktop.GlobalKeyWay;
import app.pythia.export.Transfers;
import app.pythia.settings.FixedSettings;
import app.pythia.settings.Settings;
import app.pythia.settings.SettingsStore;
import app.pythia.settings.Transcription;
import app.pythia.support.Observable;
import app.pythia.ui.settings.ClonePort;
import app.pythia.ui.settings.GlobalKeyPort;
import app.pythia.ui.settings.KeptSoundsPort;
import app.pythia.ui.settings.KeyPorts;
import app.pythia.ui.settings.SettingsPorts;
import app.pythia.ui.settings.SoundPorts;
import app.pythia.ui.settings.VoiceTimes;
import app.pythia.ui.shell.CloneCard;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Conversations to look at.
public final class Samples {
    public static final ConversationId RAISE = new ConversationId("raise");
    public static final ConversationId OFFER = new ConversationId("offer");
    public static final CloneCard GUIDE =
            new CloneCard("The Guide", "Demo clone · add your key", Optional.empty());

    private Samples() {}

    /// The demo clone's card.
    static CloneCard guide(boolean told) {
        return told
                ? new CloneCard(
                        "The Guide",
                        "Demo clone · add your key",
                        Optional.of("You are talking with the demo clone: no key was found."))
                : GUIDE;
    }

    /// Settings of which one is fixed and some are made.
    public static SettingsPorts settings() {
        Settings some =
                Settings.DEFAULT.withTranscription(
                        Optional.of(
                                Transcription.of(
                                        "http://localhost:8000/v1/audio/transcriptions",
                                        "small.en")));
        return new SettingsPorts(
                SettingsStore.inMemory(some),
                FixedSettings.by(Map.of(FixedSettings.EMAIL, "someone@example.org")),
                ClonePort.first(false),
                () ->
                        new VoiceTimes(
                                Optional.of(Duration.ofMillis(920)),
                                Optional.of(Duration.ofMillis(1400))),
                SoundPorts.none(),
                KeyPorts.inMemory(),
                new KeptSoundsPort(true, new Observable<>(312_400_000L), () -> {}),
                Transfers.none(),
                new GlobalKeyPort(
                        GlobalKeyWay.HOOK,
                        new Observable<>(new GlobalKeyState.On("Ctrl+Shift+Space"))));
    }

    public static ConversationStore store() {
        ConversationStore store = new ConversationStore();
        store.merge(
                List.of(
                        conversation(
                                "raise",
                                "Asking for a raise",
                                "Begin with what you noticed, not what",
                                0,
                                0),
                        conversation(
                                "offer",
                                "First offer or second?",
                                "You: and if they stay silent?",
                                0,
                                87),
                        conversation(
                                "supplier",
                                "Difficult supplier",
                                "Name the shared problem first.",
                                1,
                                -400),
                        conversation(
                                "ten",
                                "Preparing in ten minutes",
                                "Three lines on one card:",
                                1,
                                60),
                        conversation(
                                "silence",
                                "What silence means",
                                "Often, that they are thinking.",
                                4,
                                0),
                        conversation(
                                "contract",
                                "Reading a contract aloud",
                                "Read the verbs. They commit you.",
                                5,
                                0),
                        conversation(
                                "old",
                                "",
                                "A conversation that nobody gave a title to, and a long one",
                                40,
                                0)));
        store.select(RAISE);
        store.append(
                RAISE,
                spoken(
                        "I have been here two years and I never asked. How do I start without sounding ungrateful?"));
        store.append(RAISE, answer());
        return store;
    }

    public static Message spoken(String text) {
        return Message.outgoing(text, Optional.of(voice(6, 1.3)), FakeTurns.NOW.minusSeconds(60))
                .withStatus(MessageStatus.COMPLETE);
    }

    public static Message answer() {
        return Message.received(
                        new MessageId("answer"),
                        "Begin with what you noticed, not with what you want. Say which part of the work changed"
                                + " because you did it, and give one figure. Then stop, and let them answer.",
                        Optional.of(FakeTurns.NOW))
                .withVoice(voice(11, 2.1))
                .withCitations(
                        List.of(
                                new Citation(
                                        "The quiet ask",
                                        "PDF",
                                        "A request is heard best when it comes after a fact that both of you know.",
                                        Optional.of(
                                                "https://library.example.org/the-quiet-ask.pdf"),
                                        Optional.of("p. 31")),
                                new Citation(
                                        "Talk on patience",
                                        "VIDEO",
                                        "",
                                        Optional.empty(),
                                        Optional.of("12:05"))));
    }

    /// An answer whose sound is still kept.
    public static Message kept() {
        VoiceNote note = voice(9, 0.7);
        return Message.received(
                        new MessageId("kept"),
                        "Then count to five before you say anything more.",
                        Optional.of(FakeTurns.NOW))
                .withVoice(
                        new VoiceNote(note.length(), note.peaks(), Optional.of(SoundId.random())));
    }

    /// What the clone sends beside words.
    public static Message withPictureAndProduct() {
        return Message.received(
                        new MessageId("shown"),
                        "This is the drawing I meant.",
                        Optional.of(FakeTurns.NOW))
                .withAttachments(
                        List.of(
                                new Attachment.Picture("https://pictures.example.org/drawing.png"),
                                new Attachment.Product(
                                        "The quiet ask, in paper",
                                        "The book that this answer draws on, in its second edition.",
                                        Optional.of(
                                                "https://shop.example.org/books/the-quiet-ask"))));
    }

    /// A written message and what the user gave with it.
    public static Message withAttachments() {
        return Message.outgoing("What do you see?", Optional.empty(), FakeTurns.NOW)
                .withStatus(MessageStatus.COMPLETE)
                .withAttachments(
                        List.of(
                                new Attachment.Picture("https://example.org/holiday/beach.jpg"),
                                new Attachment.File("https://example.org/offer.pdf")));
    }

    private static VoiceNote voice(int seconds, double seed) {
        List<Float> peaks =
                IntStream.range(0, 200)
                        .mapToObj(i ->
                                (float)
                                        Math.abs(
                                                Math.sin(i * 0.9 + seed)
                                                        * Math.sin(i * 0.23 + seed * 2)))
                        .toList();
        return new VoiceNote(Duration.ofSeconds(seconds), peaks);
    }

    public static Conversation conversation(
            String id, String title, String preview, int daysAgo, int minutesAgo) {
        Instant at =
                FakeTurns.NOW.minus(Duration.ofDays(daysAgo)).minus(Duration.ofMinutes(minutesAgo));
        return new Conversation(
                new ConversationId(id),
                Optional.of(title).filter(text -> !text.isEmpty()),
                "",
                preview,
                Optional.of(at));
    }
}
