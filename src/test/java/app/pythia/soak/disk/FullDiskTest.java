package app.pythia.soak.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Faults that are planted, and seen. The disk has room for ten.
class FullDiskTest {
    private final List<String> disk = new ArrayList<>();
    private int room = 10;

    /// What is wrong with a keeper.
    private enum Planted {
        NOTHING,
        DROPS_THE_LAST,
        TELLS_NOTHING,
        NEVER_STOPS_TELLING
    }

    @Test
    void whatKeepsAllIsAsItShouldBe() throws Exception {
        assertThat(fault(Planted.NOTHING)).isEmpty();
    }

    @Test
    void whatIsCommittedAndLostIsCaught() throws Exception {
        assertThat(fault(Planted.DROPS_THE_LAST)).contains("1 committed are lost while it is full");
    }

    @Test
    void whatIsNotToldIsCaught() throws Exception {
        assertThat(fault(Planted.TELLS_NOTHING)).contains("nothing is told");
    }

    @Test
    void whatIsToldForEverIsCaught() throws Exception {
        assertThat(fault(Planted.NEVER_STOPS_TELLING)).contains("still told of, with room");
    }

    @Test
    void aDiskThatIsNeverFullIsNoCheck() throws Exception {
        room = 100_000;
        assertThat(fault(Planted.NOTHING)).contains("the disk was never full");
    }

    private Optional<String> fault(Planted planted) throws Exception {
        return new FullDisk(_ -> new Fake(planted), Path.of("nowhere"), new SplittableRandom(1))
                .fault(() -> room = 100_000);
    }

    private final class Fake implements Keeper {
        private final Planted planted;
        private boolean full;

        Fake(Planted planted) {
            this.planted = planted;
        }

        @Override
        public void keep(String text) throws IOException {
            full = disk.size() >= room;
            if (full) {
                throw new IOException("full");
            }
            if (planted != Planted.DROPS_THE_LAST || disk.size() < 9) {
                disk.add(text);
            } else {
                room = disk.size();
            }
        }

        @Override
        public boolean tellsThatTheDiskIsFull() {
            return switch (planted) {
                case TELLS_NOTHING -> false;
                case NEVER_STOPS_TELLING -> true;
                default -> full;
            };
        }

        @Override
        public List<String> kept() {
            return disk;
        }

        @Override
        public void close() {}
    }
}
