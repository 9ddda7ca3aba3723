package app.pythia.soak.events;

import java.util.List;
import java.util.random.RandomGenerator;

/// What is written: each time something else, in all directions and lengths.
final class Words {
    private static final List<String> KINDS =
            List.of(
                    "What can I do here?",
                    "How do I rename a conversation, and what about its picture?",
                    "مرحبا، كيف حالك اليوم؟",
                    "שלום עולם, mixed with English \u202e and a trick",
                    "👩‍👩‍👧‍👦🏳️‍🌈 😀😀 e\u0301\u0323",
                    "漢字かな交じり文と한국어",
                    "**bold** `code` [link](https://a.example/?q=1) <b>no</b>",
                    "a\tb\nc\r\n\n\nd\u0000\u0007\u2028e",
                    "word ".repeat(400),
                    "x".repeat(9_950),
                    "x".repeat(10_100),
                    "😀".repeat(3_000));

    private Words() {}

    static String any(RandomGenerator random, int number) {
        return "No " + number + " " + KINDS.get(random.nextInt(KINDS.size()));
    }
}
