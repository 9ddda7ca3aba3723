package app.pythia.soak;

import app.pythia.bench.Result;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageStatus;
import app.pythia.delphi.http.HttpDelphiApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/// What became of turns through a faulty service.
final class FaultFindings {
    private final List<Duration> noticed = new ArrayList<>();
    private int open;
    private int late;
    private int twice;
    private int untrue;
    private int cuts;
    private int uncut;
    private int threads;
    private int sockets;

    /// @param status what its message shows when it is over
    void turn(Optional<MessageStatus> status) {
        boolean settled =
                status.filter(it -> it != MessageStatus.SENDING && it != MessageStatus.ARRIVING)
                        .isPresent();
        open += settled ? 0 : 1;
    }

    /// An answer was cut.
    ///
    /// @param shown what is shown of it, if anything is
    /// @param whole all of it, which the history may have told by now
    void cut(Optional<Message> shown, String whole) {
        cuts++;
        boolean told =
                shown.filter(it ->
                                it.status() == MessageStatus.INCOMPLETE || it.text().equals(whole))
                        .isPresent();
        uncut += told ? 0 : 1;
    }

    /// @param shown what each message says of itself
    /// @param taken the words of the turns that the service has acted on
    void served(Map<String, MessageStatus> shown, List<String> taken) {
        twice = taken.size() - (int) taken.stream().distinct().count();
        shown.forEach((words, status) -> untrue += isTrue(status, taken.contains(words)) ? 0 : 1);
    }

    private static boolean isTrue(MessageStatus status, boolean taken) {
        return switch (status) {
            case COMPLETE, INCOMPLETE -> taken;
            case NOT_SENT, QUEUED -> !taken;
            case UNCERTAIN, SENDING, ARRIVING -> true;
        };
    }

    void stall(Duration after, Duration tolerance) {
        noticed.add(after);
        Duration off = after.minus(HttpDelphiApi.STALL_LIMIT).abs();
        late += off.compareTo(tolerance) > 0 ? 1 : 0;
    }

    /// Threads end a moment after what they belonged to.
    void leaked(int threadsBefore, int socketsBefore, Path folder) throws IOException {
        threads = Math.max(0, awaitThreads(threadsBefore, folder) - threadsBefore);
        sockets = Math.max(0, sockets() - socketsBefore);
    }

    /// Waits until there are no more than so many threads, virtual ones too, but not for long.
    ///
    /// @return how many there are
    static int awaitThreads(int most, Path folder) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        String name = most == 0 ? "threads-before.txt" : "threads-after.txt";
        int now = threads(folder, name);
        while (now > most && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            now = threads(folder, name);
        }
        return now;
    }

    /// Those of the virtual machine, which it makes as it likes, and of the service are not
    /// counted.
    private static int threads(Path folder, String name) throws IOException {
        Path dump = folder.toAbsolutePath().resolve(name);
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        String self = Long.toString(ProcessHandle.current().pid());
        Process dumping =
                new ProcessBuilder(jcmd, self, "Thread.dump_to_file", "-overwrite", dump.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        var _ = dumping.onExit().join();
        try (Stream<String> lines = Files.lines(dump)) {
            return (int)
                    lines.filter(line -> line.startsWith("#"))
                            .filter(line ->
                                    !line.contains("\"service")
                                            && !line.contains("ForkJoinPool")
                                            && !line.contains("VirtualThread-unparker")
                                            && !line.contains("\"\""))
                            .count();
        }
    }

    /// Where the system tells it.
    static int sockets() {
        try (Stream<Path> files = Files.list(Path.of("/proc/self/fd"))) {
            return (int) files.filter(FaultFindings::isSocket).count();
        } catch (IOException anotherSystem) {
            return 0;
        }
    }

    private static boolean isSocket(Path file) {
        try {
            return Files.readSymbolicLink(file).toString().startsWith("socket:");
        } catch (IOException closed) {
            return false;
        }
    }

    List<Result> results(int rounds, int stalls) {
        double slowest = noticed.stream().mapToDouble(it -> it.toMillis() / 1000.0).max().orElse(0);
        String of = "of %,d turns: ".formatted(rounds);
        return List.of(
                Result.of(
                        "faults",
                        open,
                        "turns",
                        of + "every one ends sent, queued, uncertain or refused",
                        open == 0),
                Result.of("faults/twice", twice, "turns", of + "0 sent twice", twice == 0),
                Result.of(
                        "faults/untrue",
                        untrue,
                        "turns",
                        of + "0 told as sent that were not, or the other way round",
                        untrue == 0),
                Result.of(
                        "faults/cut",
                        uncut,
                        "answers",
                        "of %,d that were cut: 0 without what had come".formatted(cuts),
                        uncut == 0),
                Result.of(
                        "faults/stall",
                        slowest,
                        "s",
                        "of %,d stalls: noticed in 20 ± 1 s".formatted(stalls),
                        late == 0 && slowest > 0),
                Result.of("faults/threads", threads, "threads", of + "0 leaked", threads == 0),
                Result.of("faults/sockets", sockets, "sockets", of + "0 leaked", sockets == 0));
    }
}
