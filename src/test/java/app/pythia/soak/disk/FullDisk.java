package app.pythia.soak.disk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Something keeps texts until the disk is full, and goes on when there is room again.
final class FullDisk {
    private static final int MOST_TEXTS = 2_000;
    private static final int LONGEST_TEXT = 20_000;

    private final Keeper.Opening opening;
    private final Path folder;
    private final RandomGenerator random;
    private final List<String> committed = new ArrayList<>();

    /// What makes room.
    interface Relief {
        void come() throws Exception;
    }

    FullDisk(Keeper.Opening opening, Path folder, RandomGenerator random) {
        this.opening = opening;
        this.folder = folder;
        this.random = random;
    }

    /// Fills the disk, makes room, goes on, and looks again.
    ///
    /// @return what is wrong with what came of that, if anything is
    Optional<String> fault(Relief relief) throws Exception {
        Optional<String> fault;
        try (Keeper keeper = opening.open(folder)) {
            if (!fills(keeper)) {
                return Optional.of("the disk was never full");
            }
            fault = whileFull(keeper);
            relief.come();
            keep(keeper);
            if (fault.isEmpty() && keeper.tellsThatTheDiskIsFull()) {
                fault = Optional.of("still told of, with room");
            }
        }
        try (Keeper again = opening.open(folder)) {
            return fault.isPresent() ? fault : missing(again, "afterwards");
        }
    }

    private Optional<String> whileFull(Keeper keeper) throws Exception {
        return keeper.tellsThatTheDiskIsFull()
                ? missing(keeper, "while it is full")
                : Optional.of("nothing is told");
    }

    private void keep(Keeper keeper) throws Exception {
        String text = text();
        keeper.keep(text);
        committed.add(text);
    }

    private boolean fills(Keeper keeper) {
        for (int count = 0; count < MOST_TEXTS; count++) {
            try {
                keep(keeper);
            } catch (Exception full) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> missing(Keeper keeper, String when) throws Exception {
        List<String> kept = keeper.kept();
        long lost = committed.stream().filter(text -> !kept.contains(text)).count();
        return lost == 0 ? Optional.empty() : Optional.of(lost + " committed are lost " + when);
    }

    private String text() {
        return random.nextLong() + " " + "a".repeat(random.nextInt(LONGEST_TEXT));
    }
}
