package app.pythia.soak.fuzz;

import app.pythia.delphi.http.ContractSubjects;
import app.pythia.delphi.http.WireSubjects;
import app.pythia.delphi.sse.SseSubjects;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// Tries malformed answers in a process of its own, whose memory is small: how many cases for what
/// reads them, how many over a line, and the folder for what is found.
///
/// Its last lines tell what it has found, in the lines of [Found]: [#PARSERS], then [#WIRE]. What
/// hangs for good ends it, with another exit code than 0.
public final class FuzzProgram {
    public static final String PARSERS = "parsers: ";
    public static final String WIRE = "wire: ";

    private static final Duration LONGEST = Duration.ofSeconds(1);
    private static final Duration FOR_GOOD = Duration.ofSeconds(20);

    private FuzzProgram() {}

    public static void main(String[] args) throws Exception {
        AtomicInteger elsewhere = new AtomicInteger();
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> {
            fault.printStackTrace(System.out);
            elsewhere.incrementAndGet();
        });
        Path folder = Path.of(args[2]);
        List<Subject> parsers = new ArrayList<>(SseSubjects.all());
        parsers.add(new WavSubject());
        // One in nine answers, for there is but one form of it.
        IntStream.range(0, 8).forEach(_ -> parsers.add(new MarkdownSubject()));
        Found inParsers;
        try (ContractSubjects rows = new ContractSubjects()) {
            parsers.addAll(rows.all());
            inParsers = found(new Fuzzing(parsers, LONGEST, folder), Integer.parseInt(args[0]));
        }
        Found onWire;
        try (WireSubjects rows = new WireSubjects()) {
            onWire = found(new Fuzzing(rows.all(), LONGEST, folder), Integer.parseInt(args[1]));
        }
        System.out.println(PARSERS + inParsers.line());
        System.out.println(WIRE + onWire.plus(new Found(0, 0, elsewhere.get(), 0)).line());
        System.exit(0);
    }

    private static Found found(Fuzzing fuzzing, int cases) throws Exception {
        try (ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor()) {
            var _ = watch.scheduleAtFixedRate(() -> endIfStuck(fuzzing), 1, 1, TimeUnit.SECONDS);
            Found found = fuzzing.run(cases);
            watch.shutdownNow();
            return found;
        }
    }

    private static void endIfStuck(Fuzzing fuzzing) {
        fuzzing.stuckFor(FOR_GOOD)
                .ifPresent(what -> {
                    System.out.println("hangs: " + what);
                    Thread.getAllStackTraces()
                            .forEach((thread, trace) ->
                                    System.out.println(thread + " " + List.of(trace)));
                    Runtime.getRuntime().halt(3);
                });
    }
}
