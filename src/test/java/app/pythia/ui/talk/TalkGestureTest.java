package app.pythia.ui.talk;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.settings.TalkMode;
import app.pythia.ui.talk.TalkGesture.Act;
import app.pythia.ui.talk.TalkGesture.Event;
import app.pythia.ui.talk.TalkGesture.Step;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TalkGestureTest {
    /// Every event in every state. A cell names what comes next, and behind a stroke what is done;
    /// a dot stays and does nothing.
    private static final String TABLE =
            """
            BOTH     PRESS         HOLD LET_GO      DRAG_UP DRAG_ASIDE DRAG_BACK ACTIVATE      LOSE        END
            IDLE     PRESSED/BEGIN .    .           .       .          .         LATCHED/BEGIN .           .
            PRESSED  .             HELD LATCHED     LIFTED  ASIDE      .         .             IDLE/FINISH SPENT
            HELD     .             .    IDLE/FINISH LIFTED  ASIDE      .         .             IDLE/FINISH SPENT
            TAPPED   .             .    LATCHED     LIFTED  ASIDE      .         .             LATCHED     SPENT
            LIFTED   .             .    LOCKED      .       ASIDE      HELD      .             LOCKED      SPENT
            ASIDE    .             .    IDLE/CANCEL LIFTED  .          HELD      .             IDLE/CANCEL SPENT
            LATCHED  SPENT/FINISH  .    .           .       .          .         IDLE/FINISH   .           IDLE
            LOCKED   SPENT/FINISH  .    .           .       .          .         IDLE/FINISH   .           IDLE
            SPENT    .             .    IDLE        .       .          .         .             IDLE        .
            """;

    /// Where the two other ways of talking differ from that.
    private static final Map<TalkMode, Map<String, String>> DIFFERENCES =
            Map.of(
                    TalkMode.BOTH, Map.of(),
                    TalkMode.HOLD, Map.of("IDLE PRESS", "HELD/BEGIN"),
                    TalkMode.TAP,
                            Map.of(
                                    "IDLE PRESS", "TAPPED/BEGIN",
                                    "LIFTED DRAG_BACK", "TAPPED",
                                    "ASIDE DRAG_BACK", "TAPPED"));

    static Stream<Arguments> cells() {
        return Arrays.stream(TalkMode.values())
                .flatMap(mode ->
                        Arrays.stream(TalkGesture.values())
                                .flatMap(state ->
                                        Arrays.stream(Event.values())
                                                .map(event -> Arguments.of(mode, state, event))));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void goesWhereTheTableSays(TalkMode mode, TalkGesture state, Event event) {
        String cell =
                DIFFERENCES
                        .getOrDefault(mode, Map.of())
                        .getOrDefault(state + " " + event, cell(state, event));

        assertThat(state.after(event, mode)).isEqualTo(step(state, cell));
    }

    /// Whatever is pressed, let go and lost, a take that was begun is ended or can be ended by one
    /// more press.
    @ParameterizedTest
    @EnumSource(TalkMode.class)
    void noTakeIsEverStuck(TalkMode mode) {
        for (TalkGesture state : TalkGesture.values()) {
            TalkGesture lost = state.after(Event.LOSE, mode).next();
            assertThat(lost).isIn(TalkGesture.IDLE, TalkGesture.LATCHED, TalkGesture.LOCKED);
            if (lost.isTaking()) {
                assertThat(lost.after(Event.PRESS, mode).act()).isEqualTo(Act.FINISH);
            }
        }
    }

    @Test
    void everyTakeThatIsBegunIsEndedOnceHoweverItGoes() {
        for (TalkMode mode : TalkMode.values()) {
            walk(mode, TalkGesture.IDLE, false, 5);
        }
    }

    /// Follows every way of that many steps, and counts the takes on it.
    private static void walk(TalkMode mode, TalkGesture state, boolean open, int steps) {
        assertThat(state.isTaking()).isEqualTo(open);
        if (steps > 0) {
            for (Event event : Event.values()) {
                Step step = state.after(event, mode);
                walk(mode, step.next(), isOpen(open, step.act(), event), steps - 1);
            }
        }
    }

    private static boolean isOpen(boolean before, Act act, Event event) {
        return switch (act) {
            case NOTHING -> before && event != Event.END;
            case BEGIN -> {
                assertThat(before).isFalse();
                yield true;
            }
            case FINISH, CANCEL -> {
                assertThat(before).isTrue();
                yield false;
            }
        };
    }

    private static String cell(TalkGesture state, Event event) {
        String[] rows = TABLE.split("\n", -1);
        int column = Arrays.asList(rows[0].split(" +", -1)).indexOf(event.name());
        return Arrays.stream(rows)
                .map(row -> row.split(" +", -1))
                .filter(row -> row[0].equals(state.name()))
                .map(row -> row[column])
                .findFirst()
                .orElseThrow();
    }

    private static Step step(TalkGesture state, String cell) {
        String[] parts = cell.split("/", -1);
        return new Step(
                cell.equals(".") ? state : TalkGesture.valueOf(parts[0]),
                parts.length > 1 ? Act.valueOf(parts[1]) : Act.NOTHING);
    }
}
