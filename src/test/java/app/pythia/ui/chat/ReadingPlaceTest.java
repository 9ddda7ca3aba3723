package app.pythia.ui.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A window of 600 over rows of uneven heights with gaps of 20, 24 above and 12 below them.
class ReadingPlaceTest {
    private final ReadingPlace place = new ReadingPlace();
    private final List<Double> rows = new ArrayList<>();
    private final Set<Integer> measured = new HashSet<>();

    @Test
    void beginsAtTheEnd() {
        fill(100);

        assertThat(place().bottom()).isEqualTo(588);
        assertThat(place().last()).isEqualTo(99);
        assertThat(place.isFollowing()).isTrue();
    }

    @Test
    void putsLittleAtTheEndOfTheWindow() {
        add(0, 50, 50);

        assertThat(place()).isEqualTo(new Placed(0, 588 - 120, 1, 588));
        assertThat(place.isFollowing()).isTrue();
    }

    @Test
    void measuresOnlyWhatIsSeenAndALittleMore() {
        fill(100_000);
        place();

        assertThat(measured).hasSizeLessThan(40);
    }

    @Test
    void followsWhatComesUntilScrolledUp() {
        fill(100);
        place();
        add(100, 80);
        assertThat(place().last()).isEqualTo(100);
        scroll(100);
        double top = topOf(97);
        add(101, 80);

        assertThat(topOf(97)).isEqualTo(top);
        assertThat(place.isFollowing()).isFalse();
    }

    @Test
    void followsAgainOnceScrolledToTheEnd() {
        fill(100);
        place();
        scroll(300);
        scroll(-1000);

        assertThat(place().bottom()).isEqualTo(588);
        assertThat(place.isFollowing()).isTrue();
    }

    @Test
    void movesBySoManyPixelsThroughRowsThatWereNeverSeen() {
        fill(1000);
        place();
        for (int i = 0; i < 500; i++) {
            Placed before = place();
            int row = before.first();
            double top = before.top();
            scroll(40);
            assertThat(topOf(row) - top).isCloseTo(40, within(1e-6));
        }
    }

    @Test
    void staysWhereItIsWhileRowsComeAndGoElsewhere() {
        fill(1000);
        place();
        scroll(2000);
        int row = place.row();
        double top = topOf(row);
        add(0, 70, 300, 20);
        assertThat(topOf(row + 3)).isEqualTo(top);
        remove(1, 5);
        assertThat(topOf(row - 2)).isEqualTo(top);
        add(rows.size(), 500);
        assertThat(topOf(row - 2)).isEqualTo(top);
        rows.set(row - 3, 900.0);

        assertThat(topOf(row - 2)).isEqualTo(top);
    }

    @Test
    void goesOnBelowWhereWhatWasReadIsGone() {
        fill(100);
        place();
        scroll(2000);
        remove(10, 90);

        assertThat(place().last()).isEqualTo(9);
        assertThat(place().bottom()).isEqualTo(588);
    }

    @Test
    void bringsARowIntoTheMiddle() {
        fill(100_000);
        rows.set(50_000, 100.0);
        rows.set(60_000, 5000.0);
        place.aim(new Aim.Row(50_000));
        assertThat(topOf(50_000)).isEqualTo(24 + (588 - 24 - 100) / 2.0);
        place.aim(new Aim.Row(60_000));

        assertThat(topOf(60_000)).isEqualTo(24);
        assertThat(measured).hasSizeLessThan(100);
    }

    @Test
    void goesToTheBeginningAndToAShareOfAll() {
        fill(100_000);
        place();
        place.aim(new Aim.To(0));
        assertThat(topOf(0)).isEqualTo(24);
        assertThat(place.share(window())).isZero();
        place.aim(new Aim.To(0.5));
        Placed middle = place();

        assertThat(middle.first()).isBetween(45_000, 55_000);
        assertThat(place.share(window())).isCloseTo(0.5, within(0.001));
        place.aim(new Aim.To(1));
        assertThat(place().bottom()).isEqualTo(588);
        assertThat(place.isFollowing()).isTrue();
        assertThat(place.share(window())).isEqualTo(1);
    }

    @Test
    void keepsWhatIsReadWhereItIsWhileLinesBreakElsewhere() {
        fill(1000);
        place();
        scroll(3000);
        int next = place.row() + 1;
        double top = topOf(next);
        rows.replaceAll(height -> height * 1.7);
        place.wrap(window());

        assertThat(topOf(next)).isCloseTo(top, within(1e-6));
    }

    @Test
    void keepsThePlaceWithinARowThatFillsTheWindowWhileLinesBreakElsewhere() {
        fill(100);
        rows.set(50, 6000.0);
        place.aim(new Aim.Row(50));
        place();
        scroll(-3000);
        double share = -topOf(50) / 6020;
        rows.set(50, 12_000.0);
        place.wrap(window());

        assertThat(-topOf(50) / 12_020).isCloseTo(share, within(1e-6));
    }

    private Placed place() {
        return place.place(window());
    }

    private void scroll(double pixels) {
        place.aim(new Aim.By(pixels));
        place();
    }

    /// Fails where the row is not placed.
    private double topOf(int row) {
        Placed placed = place();
        assertThat(row).isBetween(placed.first(), placed.last());
        double top = placed.top();
        for (int at = placed.first(); at < row; at++) {
            top += rows.get(at) + 20;
        }
        return top;
    }

    private Placed.Window window() {
        return new Placed.Window(
                rows.size(),
                600,
                24,
                12,
                20,
                240,
                row -> {
                    measured.add(row);
                    place.measured(row, rows.get(row) + 20);
                    return rows.get(row);
                });
    }

    private void fill(int count) {
        Random random = new Random(1);
        double[] heights = random.doubles(count, 20, 400).map(Math::rint).toArray();
        add(0, heights);
    }

    private void add(int at, double... heights) {
        List<Double> added = new ArrayList<>();
        for (double height : heights) {
            added.add(height);
        }
        rows.addAll(at, added);
        place.splice(at, 0, heights.length);
    }

    private void remove(int from, int count) {
        rows.subList(from, from + count).clear();
        place.splice(from, count, 0);
    }
}
