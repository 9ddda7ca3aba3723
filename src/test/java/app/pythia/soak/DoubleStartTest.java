package app.pythia.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoubleStartTest {
    private final DoubleStart check = new DoubleStart(Extent.SHORT);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit makes it before every test.
    private Path folder;

    @Test
    void oneOwnerIsAsItShouldBe() throws IOException {
        assertThat(check.of(folder, saying(true), saying(false)).met()).isTrue();
    }

    @Test
    void twoOwnersAreCaught() throws IOException {
        assertThat(check.of(folder, saying(true), saying(true)).value()).isEqualTo(40);
    }

    @Test
    void noOwnerIsCaught() throws IOException {
        assertThat(check.of(folder, saying(false), saying(false)).met()).isFalse();
    }

    private static Claimant saying(boolean owns) {
        return new Claimant() {
            @Override
            public void ask(Path data, Instant moment) {}

            @Override
            public Claim outcome() {
                return new Claim(Instant.EPOCH, owns);
            }

            @Override
            public void letGo() {}
        };
    }
}
