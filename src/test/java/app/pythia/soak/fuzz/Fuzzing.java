package app.pythia.soak.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

/// Has subjects read malformed bytes, each whole, byte by byte and in pieces of any length. What a
/// case is made of follows from its number alone.
public final class Fuzzing {
    private static final int MOST_KEPT = 100;
    private static final int LONGEST_BYTE_BY_BYTE = 4096;

    private final List<Subject> subjects;
    private final Mutator mutator;
    private final Duration limit;
    private final Path kept;
    private int keptCases;
    private volatile long begun = System.nanoTime();
    private volatile String current = "";

    /// @param limit how long one reading may take
    /// @param kept the folder for the bytes in which something was found
    public Fuzzing(List<? extends Subject> subjects, Duration limit, Path kept) {
        this.subjects = List.copyOf(subjects);
        this.mutator = new Mutator(subjects.stream().map(Subject::sample).toList());
        this.limit = limit;
        this.kept = kept;
    }

    /// Tries so many cases.
    public Found run(int cases) throws IOException {
        Found found = Found.NOTHING;
        for (int number = 0; number < cases; number++) {
            found = found.plus(tried(number));
        }
        return found;
    }

    /// The case that is being read for longer than it may, if anything is. From any thread.
    Optional<String> stuckFor(Duration time) {
        boolean stuck = System.nanoTime() - begun > time.toNanos();
        return stuck ? Optional.of(current) : Optional.empty();
    }

    private Found tried(int number) throws IOException {
        SplittableRandom random = new SplittableRandom(number);
        Subject subject = subjects.get(random.nextInt(subjects.size()));
        byte[] bytes = mutator.changed(subject.sample(), random);
        current = number + " " + subject.name();
        begun = System.nanoTime();
        Found found = read(subject, bytes, random, limit);
        if (found.hangs() + found.uncaught() + found.differing() > 0) {
            keep(number, subject, bytes, found);
        }
        return found;
    }

    /// One case, read in all ways.
    static Found read(Subject subject, byte[] bytes, SplittableRandom random, Duration limit) {
        int small = bytes.length > LONGEST_BYTE_BY_BYTE ? bytes.length / 1000 : 1;
        int step = 1 + random.nextInt(1 + Math.max(1, bytes.length / 3));
        Reading whole = reading(subject, bytes, _ -> Integer.MAX_VALUE);
        Reading fine = reading(subject, bytes, _ -> small);
        Reading coarse = reading(subject, bytes, _ -> 1 + random.nextInt(step));
        List<Reading> all = List.of(whole, fine, coarse);
        boolean thrown = all.stream().anyMatch(it -> it.thrown().isPresent());
        boolean same =
                all.stream().allMatch(it -> it.told().equals(whole.told()))
                        && subject.reference(bytes).map(whole.told()::equals).orElse(true);
        return new Found(
                1,
                hangs(all, limit, () -> reading(subject, bytes, _ -> small)) ? 1 : 0,
                thrown ? 1 : 0,
                same || thrown ? 0 : 1);
    }

    /// What takes long once may have waited for a busy machine; what hangs, hangs again.
    private static boolean hangs(List<Reading> all, Duration limit, Supplier<Reading> again) {
        return all.stream().anyMatch(it -> it.takesLongerThan(limit))
                && again.get().takesLongerThan(limit);
    }

    /// What came of one reading.
    private record Reading(List<String> told, Optional<Throwable> thrown, long nanos) {

        boolean takesLongerThan(Duration limit) {
            return nanos > limit.toNanos();
        }
    }

    private static Reading reading(Subject subject, byte[] bytes, IntUnaryOperator pieces) {
        long begun = System.nanoTime();
        List<String> told = List.of();
        Optional<Throwable> thrown = Optional.empty();
        try {
            told = subject.read(bytes, pieces);
        } catch (Throwable fault) { // Whatever it is: that is what is looked for.
            fault.printStackTrace(System.out);
            thrown = Optional.of(fault);
        }
        return new Reading(told, thrown, System.nanoTime() - begun);
    }

    private void keep(int number, Subject subject, byte[] bytes, Found found) throws IOException {
        System.out.printf("case %d, %s: %s%n", number, subject.name(), found);
        if (keptCases++ < MOST_KEPT) {
            String name = number + "-" + subject.name().replaceAll("[^A-Za-z0-9]+", "-");
            Files.write(kept.resolve(name), bytes);
        }
    }
}
