package app.pythia.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.Test;

class ListSyncTest {
    private final ObservableList<Integer> shown =
            FXCollections.observableArrayList(IntStream.range(0, 10_000).boxed().toList());
    private final List<Integer> wanted = new ArrayList<>(shown);

    @Test
    void touchesNothingWhereNothingChanged() {
        assertThat(changes()).isZero();
    }

    @Test
    void whatComesFirstIsOneChange() {
        wanted.addFirst(-1);

        assertThat(changes()).isEqualTo(1);
    }

    @Test
    void whatGoesInTheMiddleIsOneChange() {
        wanted.subList(5_000, 5_001).clear();

        assertThat(changes()).isEqualTo(1);
    }

    @Test
    void whatMovesFarIsAFewChanges() {
        wanted.addFirst(wanted.removeLast());

        assertThat(changes()).isLessThanOrEqualTo(2);
    }

    @Test
    void whatChangesHereAndThereIsChangedThere() {
        wanted.set(3, -1);
        wanted.set(9_000, -2);

        assertThat(changes()).isEqualTo(2);
    }

    @Test
    void becomesWhateverIsWanted() {
        Random random = new Random(1);
        for (int round = 0; round < 300; round++) {
            shown.setAll(numbers(random));
            wanted.clear();
            wanted.addAll(numbers(random));
            ListSync.sync(shown, wanted);

            assertThat(shown).isEqualTo(wanted);
        }
    }

    private static List<Integer> numbers(Random random) {
        return random.ints(random.nextInt(90), 0, 3).boxed().toList();
    }

    private int changes() {
        int[] changes = {0};
        shown.addListener(
                (ListChangeListener<Integer>)
                        change -> {
                            while (change.next()) {
                                changes[0]++;
                            }
                        });
        ListSync.sync(shown, wanted);
        assertThat(shown).isEqualTo(wanted);
        return changes[0];
    }
}
