package app.pythia.bench;

import app.pythia.conversation.Citation;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.conversation.MessageStatus;
import app.pythia.conversation.Sender;
import app.pythia.conversation.VoiceNote;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Messages as people and clones write and speak them, the same ones for the same seed: most are
/// short, some are pages long; every third is spoken, every fifth answer cites, 60 a day.
final class UnevenMessages {
    private static final Instant END = Instant.parse("2026-11-20T10:00:00Z");
    private static final String[] WORDS =
            ("the a of and to in that it is was for on with as you at this but from they say her"
                            + " which one would all there their what out about who get when make can"
                            + " time no just him know take people into year your good some could"
                            + " negotiation silence figure patience conversation offer beginning")
                    .split(" ");

    private final Random random;

    private UnevenMessages(long seed) {
        random = new Random(seed);
    }

    static List<Message> of(int count, long seed) {
        UnevenMessages maker = new UnevenMessages(seed);
        List<Message> messages = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Instant at = END.minus(Duration.ofMinutes(24L * (count - i)));
            messages.add(maker.message("m" + i, i % 2 == 0 ? Sender.USER : Sender.CLONE, at));
        }
        return messages;
    }

    private Message message(String name, Sender sender, Instant at) {
        boolean cites = sender == Sender.CLONE && random.nextInt(5) == 0;
        return new Message(
                new MessageId(name),
                sender,
                words(length()),
                Optional.of(at),
                random.nextInt(3) == 0 ? Optional.of(voice()) : Optional.empty(),
                cites ? List.of(citation(), citation()) : List.of(),
                List.of(),
                MessageStatus.COMPLETE);
    }

    /// In words: 2 to 40 mostly, up to 700 at times.
    private int length() {
        return switch (random.nextInt(20)) {
            case 0 -> 200 + random.nextInt(500);
            case 1, 2, 3 -> 60 + random.nextInt(140);
            default -> 2 + random.nextInt(38);
        };
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(WORDS[random.nextInt(WORDS.length)])
                    .append(random.nextInt(12) == 0 ? ". " : " ");
            if (random.nextInt(60) == 0) {
                words.append("\n\n");
            }
        }
        return words.toString().strip() + ".";
    }

    private VoiceNote voice() {
        List<Float> peaks = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            peaks.add(random.nextFloat());
        }
        return new VoiceNote(Duration.ofSeconds(2 + random.nextInt(60)), peaks);
    }

    private Citation citation() {
        return new Citation(
                words(3),
                random.nextBoolean() ? "PDF" : "WEB",
                words(30),
                Optional.empty(),
                Optional.of("p. " + random.nextInt(300)));
    }
}
