package app.pythia.export;

import app.pythia.conversation.Attachment;
import app.pythia.conversation.Citation;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.conversation.MessageStatus;
import app.pythia.conversation.Sender;
import app.pythia.conversation.VoiceNote;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Messages that nobody would write, made by chance from a seed.
final class NastyMessages {
    private static final List<String> PIECES =
            List.of(
                    "שלום ",
                    "ابدأ بما لاحظته",
                    "日本語の文章。",
                    "👩‍👩‍👧‍👦",
                    "e\u0301\u0301\u0301",
                    "\u202Egnp.exe\u202C",
                    "```\n",
                    "~~~~ js\n",
                    "# not a heading\n",
                    "> quote\n",
                    "\n\n---\n",
                    "<!-- ",
                    "</blockquote><script>",
                    "[a]: javascript:x\n",
                    "\u0000",
                    "\u001B[31m",
                    "\r\n",
                    "\u2028",
                    "1\n00:00:00,000 --> 00:00:01,000\n",
                    "{\\an8}<b>",
                    "\\\"'",
                    "a".repeat(200),
                    " ",
                    "word ");

    private final RandomGenerator random;

    NastyMessages(RandomGenerator random) {
        this.random = random;
    }

    List<Message> some(int most) {
        int count = random.nextInt(most + 1);
        return IntStream.range(0, count).mapToObj(this::message).toList();
    }

    private Message message(int number) {
        boolean isSpoken = random.nextInt(3) == 0;
        return new Message(
                new MessageId("id-" + number + text(2).strip()),
                one(List.of(Sender.values())),
                text(random.nextInt(12)),
                maybe(Instant.ofEpochMilli(random.nextLong(2_000_000_000_000L))),
                isSpoken ? Optional.of(voice()) : Optional.empty(),
                many(() ->
                        new Citation(
                                "t" + text(3), text(1), text(4), maybe(text(2)), maybe(text(1)))),
                many(this::attachment),
                one(
                        List.of(
                                MessageStatus.COMPLETE,
                                MessageStatus.INCOMPLETE,
                                MessageStatus.NOT_SENT,
                                MessageStatus.UNCERTAIN)));
    }

    private VoiceNote voice() {
        return new VoiceNote(
                Duration.ofMillis(random.nextInt(10_000)),
                Stream.generate(random::nextFloat).limit(random.nextInt(5)).toList());
    }

    private Attachment attachment() {
        return switch (random.nextInt(3)) {
            case 0 -> new Attachment.Picture(text(2));
            case 1 -> new Attachment.File(text(2));
            default -> new Attachment.Product(text(2), text(2), maybe(text(1)));
        };
    }

    private String text(int pieces) {
        return String.join("", Stream.generate(() -> one(PIECES)).limit(pieces).toList());
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private <T> List<T> many(java.util.function.Supplier<T> make) {
        return Stream.generate(make).limit(random.nextInt(4) / 2).toList();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
