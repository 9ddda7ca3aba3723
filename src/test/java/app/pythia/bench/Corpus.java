package app.pythia.bench;

import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.conversation.MessageStatus;
import app.pythia.conversation.Sender;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/// What might have been said: the same for the same seed. Words are as frequent as their rank lets
/// one expect (Zipf); questions are short and answers longer, a few are very long, and one message
/// in fifty is in Chinese characters.
final class Corpus {
    private static final int WORDS = 60_000;
    private static final int CHARACTERS = 3_000;
    private static final Instant FIRST = Instant.parse("2016-01-01T00:00:00Z");
    private static final int SECONDS_APART = 300;
    private static final String[] ONSETS = {
        "b", "c", "d", "f", "g", "h", "l", "m", "n", "p", "r", "s", "t", "v", "st", "tr", "pl"
    };
    private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ea", "ou", "é", "ü"};

    private final List<String> words = new ArrayList<>();
    private final double[] wordShares = zipf(WORDS);
    private final double[] characterShares = zipf(CHARACTERS);
    private final long seed;

    Corpus(long seed) {
        this.seed = seed;
        SplittableRandom random = new SplittableRandom(seed);
        for (int rank = 0; rank < WORDS; rank++) {
            words.add(word(random, rank));
        }
    }

    /// The word of a rank, 0 for the most frequent one.
    String word(int rank) {
        return words.get(rank);
    }

    /// The Chinese character of a rank.
    static String character(int rank) {
        return Character.toString(0x4E00 + rank * 5);
    }

    /// One of all messages, by its number.
    Message message(int number) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
        boolean isQuestion = number % 2 == 0;
        int length = isQuestion ? 2 + random.nextInt(12) : 6 + random.nextInt(40);
        if (random.nextInt(2_000) == 0) {
            length *= 50;
        }
        String text = random.nextInt(50) == 0 ? chinese(random, length) : text(random, length);
        return new Message(
                new MessageId("m" + number),
                isQuestion ? Sender.USER : Sender.CLONE,
                text,
                Optional.of(FIRST.plusSeconds((long) number * SECONDS_APART)),
                Optional.empty(),
                List.of(),
                List.of(),
                MessageStatus.COMPLETE);
    }

    private String text(SplittableRandom random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            String word = words.get(drawn(wordShares, random));
            if (i % 12 == 0) {
                word = Character.toUpperCase(word.charAt(0)) + word.substring(1);
            }
            text.append(word).append(i % 12 == 11 ? ". " : " ");
        }
        return text.toString().strip();
    }

    private String chinese(SplittableRandom random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2 * length; i++) {
            text.append(character(drawn(characterShares, random))).append(i % 20 == 19 ? "。" : "");
        }
        return text.toString();
    }

    /// Frequent ones are short.
    private static String word(SplittableRandom random, int rank) {
        StringBuilder word = new StringBuilder();
        int syllables = rank < 100 ? 1 : rank < 3_000 ? 2 : 3;
        for (int i = 0; i < syllables; i++) {
            word.append(ONSETS[random.nextInt(ONSETS.length)])
                    .append(VOWELS[random.nextInt(random.nextInt(10) == 0 ? VOWELS.length : 5)]);
        }
        return word.append(random.nextInt(3) == 0 ? "n" : "").toString();
    }

    private static int drawn(double[] shares, SplittableRandom random) {
        int found = Arrays.binarySearch(shares, random.nextDouble());
        return Math.min(found < 0 ? -found - 1 : found, shares.length - 1);
    }

    /// The share of all that are of this rank or before it.
    private static double[] zipf(int count) {
        double[] shares = new double[count];
        double sum = 0;
        for (int rank = 0; rank < count; rank++) {
            sum += 1.0 / (rank + 2);
            shares[rank] = sum;
        }
        for (int rank = 0; rank < count; rank++) {
            shares[rank] /= sum;
        }
        return shares;
    }
}
