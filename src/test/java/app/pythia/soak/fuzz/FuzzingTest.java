package app.pythia.soak.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Faults that are planted, and seen.
class FuzzingTest {
    private static final int CASES = 300;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit makes it before every test.
    private Path folder;

    @Test
    void whatReadsAsItShouldIsNotBlamed() throws IOException {
        assertThat(found((bytes, _) -> List.of(new String(bytes, StandardCharsets.UTF_8))))
                .isEqualTo(new Found(CASES, 0, 0, 0));
    }

    @Test
    void anEventThatIsLostWhereAPieceEndsIsCaught() throws IOException {
        Found found = found(FuzzingTest::losingWhatBeginsAPiece);

        assertThat(found.differing()).isGreaterThan(CASES / 2);
        assertThat(folder).isDirectoryContaining(kept -> kept.toString().endsWith("-planted"));
    }

    @Test
    void whatIsThrownIsCaught() throws IOException {
        Found found =
                found((bytes, _) -> {
                    if (bytes.length > 3 && bytes[2] == ' ') {
                        throw new StackOverflowError("planted");
                    }
                    return List.of();
                });

        assertThat(found.uncaught()).isPositive();
    }

    @Test
    void whatTakesTooLongIsCaught() throws IOException {
        Fuzzing impatient =
                new Fuzzing(List.of(new Planted((_, _) -> List.of())), Duration.ZERO, folder);

        assertThat(impatient.run(3).hangs()).isEqualTo(3);
    }

    @Test
    void whatIsNotWhatTheReferenceSaysIsCaught() throws IOException {
        Subject wrong =
                new Subject() {
                    @Override
                    public String name() {
                        return "planted";
                    }

                    @Override
                    public byte[] sample() {
                        return new byte[10];
                    }

                    @Override
                    public List<String> read(byte[] bytes, IntUnaryOperator pieces) {
                        return List.of("a");
                    }

                    @Override
                    public Optional<List<String>> reference(byte[] bytes) {
                        return Optional.of(List.of("b"));
                    }
                };

        assertThat(new Fuzzing(List.of(wrong), Duration.ofSeconds(1), folder).run(3).differing())
                .isEqualTo(3);
    }

    private static List<String> losingWhatBeginsAPiece(byte[] bytes, IntUnaryOperator pieces) {
        List<String> told = new ArrayList<>();
        int at = 0;
        while (at < bytes.length) {
            int next = at + Math.min(bytes.length - at, pieces.applyAsInt(at));
            for (int taken = at + (at == 0 ? 0 : 1); taken < next; taken++) {
                told.add(Byte.toString(bytes[taken]));
            }
            at = next;
        }
        return told;
    }

    private interface Read {
        List<String> of(byte[] bytes, IntUnaryOperator pieces);
    }

    private record Planted(Read read) implements Subject {
        @Override
        public String name() {
            return "planted";
        }

        @Override
        public byte[] sample() {
            return "a b c d e f g h".getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public List<String> read(byte[] bytes, IntUnaryOperator pieces) {
            return read.of(bytes, pieces);
        }
    }

    private Found found(Read read) throws IOException {
        return new Fuzzing(List.of(new Planted(read)), Duration.ofSeconds(10), folder).run(CASES);
    }
}
