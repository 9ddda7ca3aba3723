package app.pythia.audio.playback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Times are in milliseconds.
class JitterBufferTest {
    private final Lateness history = new Lateness();

    @Test
    void aLongFirstPieceSoundsAtOnceWhereAllCameFasterThanItPlays() {
        history.add(millis(-300));
        JitterBuffer buffer = new JitterBuffer(history);
        arrived(buffer, 0, 0);

        assertThat(flows(buffer, 0, 60)).isTrue();
    }

    @Test
    void aShortFirstPieceWaits() {
        history.add(millis(-300));
        JitterBuffer buffer = new JitterBuffer(history);
        arrived(buffer, 0, 0);

        assertThat(flows(buffer, 0, 50)).isFalse();
        assertThat(flows(buffer, 25, 50)).isTrue();
    }

    @Test
    void itSoundsOnceASecondPieceHasComeFasterThanTheFirstPlays() {
        JitterBuffer buffer = new JitterBuffer(history);
        arrived(buffer, 0, 0);
        assertThat(flows(buffer, 0, 100)).isFalse();
        arrived(buffer, 10, 100);

        assertThat(flows(buffer, 10, 200)).isTrue();
    }

    @Test
    void aFirstPieceThatComesInSeveralPartsSaysNothingOfThePace() {
        JitterBuffer buffer = new JitterBuffer(history);
        arrived(buffer, 0, 0);
        arrived(buffer, 1, 50);

        assertThat(flows(buffer, 1, 100)).isFalse();
    }

    @Test
    void itSoundsOnceMoreIsThereThanItWouldEverWaitFor() {
        JitterBuffer buffer = new JitterBuffer(history);
        arrived(buffer, 0, 0);
        arrived(buffer, 1, 200);

        assertThat(flows(buffer, 1, 250)).isTrue();
    }

    @Test
    void itWaitsAsLongAsTheLastOnesWereLate() {
        history.add(millis(90));
        JitterBuffer buffer = new JitterBuffer(history);
        arrived(buffer, 0, 0);

        assertThat(flows(buffer, 105, 150)).isFalse();
        assertThat(flows(buffer, 106, 150)).isTrue();
    }

    @Test
    void itWaitsNoLongerThanAQuarterOfASecond() {
        history.add(millis(2_000));
        JitterBuffer buffer = new JitterBuffer(history);
        arrived(buffer, 0, 0);

        assertThat(flows(buffer, 250, 100)).isTrue();
    }

    @Test
    void whatIsWholeSoundsHoweverShortItIs() {
        JitterBuffer buffer = new JitterBuffer(history);
        arrived(buffer, 0, 0);

        assertThat(buffer.flows(0, millis(5), true)).isTrue();
    }

    @Test
    void itGathersMoreEachTimeItHasRunDry() {
        JitterBuffer buffer = new JitterBuffer(history);
        arrived(buffer, 0, 0);
        assertThat(flows(buffer, 50, 100)).isTrue();
        buffer.rearm();
        assertThat(flows(buffer, 400, 119)).isFalse();
        assertThat(flows(buffer, 400, 120)).isTrue();
        buffer.rearm();
        buffer.rearm();

        assertThat(flows(buffer, 900, 249)).isFalse();
        assertThat(flows(buffer, 900, 250)).isTrue();
    }

    @Test
    void howLateItsLatestPieceWasIsRemembered() {
        JitterBuffer buffer = new JitterBuffer(history);
        arrived(buffer, 1_000, 0);
        arrived(buffer, 1_170, 100);
        arrived(buffer, 1_210, 200);
        buffer.rest();

        assertThat(history.usual(0)).isEqualTo(millis(70));
    }

    @Test
    void aFirstPieceThatWasLateItselfHidesNothing() {
        JitterBuffer buffer = new JitterBuffer(history);
        arrived(buffer, 1_010, 0);
        arrived(buffer, 1_100, 100);
        arrived(buffer, 1_220, 200);
        buffer.rest();

        assertThat(history.usual(0)).isEqualTo(millis(20));
    }

    @Test
    void aPauseOfAnAnswerThatIsFarAheadIsNotLate() {
        JitterBuffer buffer = new JitterBuffer(history);
        arrived(buffer, 0, 0);
        arrived(buffer, 10, 1_000);
        arrived(buffer, 410, 1_100);
        buffer.rest();

        assertThat(history.usual(0)).isNegative();
    }

    @Test
    void aPassageIsLateOnItsOwn() {
        JitterBuffer buffer = new JitterBuffer(history);
        arrived(buffer, 0, 0);
        arrived(buffer, 10, 100);
        buffer.rest();
        arrived(buffer, 5_000, 200);
        arrived(buffer, 5_010, 300);
        buffer.rest();

        assertThat(history.usual(0)).isEqualTo(millis(-90));
    }

    private static void arrived(JitterBuffer buffer, int at, int before) {
        buffer.arrived(millis(at), millis(before));
    }

    private static boolean flows(JitterBuffer buffer, int at, int held) {
        return buffer.flows(millis(at), millis(held), false);
    }

    private static long millis(int count) {
        return count * 1_000_000L;
    }
}
