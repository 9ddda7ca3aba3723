package app.pythia.bench;

import app.pythia.conversation.Archive;
import app.pythia.conversation.MessageSearch;
import app.pythia.conversation.SearchQuery;
import app.pythia.conversation.sqlite.SqliteArchive;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Function;

/// How long it takes to find the newest 50 of a million messages by words.
final class Search implements Benchmark {
    private static final long SEED = 42;
    private static final int NEWEST = 50;
    private static final int QUERIES = 200;
    private static final String SQL =
            "SELECT conversation, id, sender, at, text FROM message_index CROSS JOIN message"
                    + " ON message.moment = message_index.rowid WHERE message_index MATCH '%s'"
                    + " ORDER BY message_index.rowid DESC LIMIT "
                    + NEWEST;

    @Override
    public String name() {
        return "search";
    }

    @Override
    public List<String> needs() {
        return List.of("sqlite3");
    }

    /// @param typed what the user types
    /// @param fts the same as `sqlite3` is asked for it
    private record Query(String typed, String fts) {}

    @Override
    public List<Result> run(Path folder) throws Exception {
        Corpus corpus = new Corpus(SEED);
        Path store = CorpusStore.in(folder, corpus);
        List<Result> results = new ArrayList<>();
        long begun = System.nanoTime();
        try (Archive archive = SqliteArchive.open(store);
                Sqlite3 reference = new Sqlite3(store.resolve("pythia.db"))) {
            double opened = (System.nanoTime() - begun) / 1e6;
            results.add(Result.of("search/open", opened, "ms", "≤ 1,000 ms", opened <= 1_000));
            MessageSearch search = archive.search();
            results.add(measured("word", search, reference, random -> word(corpus, random)));
            results.add(measured("prefix", search, reference, random -> prefix(corpus, random)));
            results.add(measured("phrase", search, reference, random -> phrase(corpus, random)));
            results.add(measured("words", search, reference, random -> words(corpus, random)));
            results.add(measured("chinese", search, reference, Search::chinese));
        }
        return results;
    }

    private static Result measured(
            String part,
            MessageSearch search,
            Sqlite3 reference,
            Function<SplittableRandom, Query> kind)
            throws Exception {
        SplittableRandom random = new SplittableRandom(SEED + 1);
        List<Query> queries = new ArrayList<>();
        for (int i = 0; i < QUERIES; i++) {
            queries.add(kind.apply(random));
        }
        Rounds ours = new Rounds();
        Rounds theirs = new Rounds();
        for (int round = 0; round < 3; round++) {
            for (Query query : queries) {
                long begun = System.nanoTime();
                int found = search.find(SearchQuery.of(query.typed()), NEWEST).size();
                long between = System.nanoTime();
                int expected = reference.run(SQL.formatted(query.fts()));
                long ended = System.nanoTime();
                check(query, found, expected);
                if (round > 0) {
                    ours.add(between - begun);
                    theirs.add(ended - between);
                }
            }
        }
        double mine = ours.p95Millis();
        double ratio = mine / theirs.p95Millis();
        System.out.printf(
                Locale.ROOT,
                "search/%s: median %.2f ms, sqlite3 %.2f ms%n",
                part,
                ours.medianMillis(),
                theirs.medianMillis());
        return Result.of(
                        "search/" + part,
                        mine,
                        "ms",
                        "p95 ≤ 10 ms and ≤ 1.5 × the reference",
                        mine <= 10 && ratio <= 1.5)
                .beside("sqlite3", theirs.p95Millis(), ratio);
    }

    private static void check(Query query, int found, int expected) throws IOException {
        if (found != expected) {
            throw new IOException(query + ": " + found + " found, not " + expected);
        }
    }

    /// Frequent and rare ones alike.
    private static String any(Corpus corpus, SplittableRandom random, int ranks) {
        return corpus.word((int) Math.pow(ranks, random.nextDouble()));
    }

    /// Followed by quotes that are closed, so that it is no prefix.
    private static Query word(Corpus corpus, SplittableRandom random) {
        String word = any(corpus, random, 60_000);
        return new Query(quoted(word), quoted(word));
    }

    /// As somebody types it, letter by letter.
    private static Query prefix(Corpus corpus, SplittableRandom random) {
        String word = any(corpus, random, 60_000);
        String typed = word.substring(0, 1 + random.nextInt(word.length()));
        return new Query(typed, quoted(typed) + " *");
    }

    private static Query phrase(Corpus corpus, SplittableRandom random) {
        String phrase = any(corpus, random, 3_000) + " " + any(corpus, random, 3_000);
        return new Query(quoted(phrase), quoted(phrase));
    }

    private static Query words(Corpus corpus, SplittableRandom random) {
        String first = any(corpus, random, 10_000);
        String second = any(corpus, random, 10_000);
        return new Query(
                quoted(first) + " " + quoted(second), quoted(first) + " " + quoted(second));
    }

    /// One to three characters.
    private static Query chinese(SplittableRandom random) {
        StringBuilder typed = new StringBuilder();
        int length = 1 + random.nextInt(3);
        for (int i = 0; i < length; i++) {
            typed.append(Corpus.character((int) Math.pow(300, random.nextDouble())));
        }
        String all = typed.toString();
        return new Query(
                all,
                switch (length) {
                    case 1 -> quoted(all) + " *";
                    case 2 -> quoted(all);
                    default -> quoted(all.substring(0, 2) + " " + all.substring(1));
                });
    }

    private static String quoted(String words) {
        return '"' + words + '"';
    }
}
