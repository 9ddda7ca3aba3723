package app.pythia.audio.capture;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.audio.PcmFormat;
import app.pythia.audio.Sounds;
import app.pythia.audio.device.DeviceProblem;
import app.pythia.audio.device.DevicesToUse;
import app.pythia.audio.device.FakeDevices;
import app.pythia.audio.device.FakeMicrophone;
import app.pythia.audio.device.FakeSpeaker;
import app.pythia.audio.device.Link;
import app.pythia.audio.device.NamedDevice;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class MicrophoneLineTest {
    private static final PcmFormat STEREO = new PcmFormat(48_000, 2);
    private static final byte[] TONE = Sounds.tone(STEREO, 440, Duration.ofMillis(333));
    private static final byte[] OTHER = Sounds.tone(STEREO, 880, Duration.ofMillis(250));
    private static final NamedDevice DESK = new NamedDevice("Desk microphone", Link.WIRED);
    private static final NamedDevice AIRPODS = new NamedDevice("AirPods", Link.BLUETOOTH);

    private final FakeMicrophone microphone = new FakeMicrophone(STEREO);
    private final FakeDevices devices = new FakeDevices(microphone, new FakeSpeaker(STEREO));
    private final Heard heard = new Heard();
    private final AtomicLong clock = new AtomicLong();
    private MicrophoneLine line = line(Duration.ZERO);

    @AfterEach
    void close() {
        line.close();
    }

    private MicrophoneLine line(Duration preRoll) {
        return new MicrophoneLine(devices, () -> preRoll, LineLimits.usual(clock::get));
    }

    private void pass(Duration time) {
        clock.addAndGet(time.toNanos());
    }

    private static byte[] last(byte[] sound, Duration length) {
        return Arrays.copyOfRange(sound, sound.length - STEREO.bytes(length), sound.length);
    }

    private void hearToTheEnd(Heard who) {
        try (Ear _ = line.hear(who, Duration.ZERO)) {
            microphone.hear(TONE);
            microphone.awaitHeard();
        }
    }

    private void toUse(NamedDevice device) {
        microphone.become(device);
        devices.toUse().set(new DevicesToUse(Optional.of(device), Optional.empty()));
    }

    @Test
    void handsOnEverySampleInOrder() {
        hearToTheEnd(heard);

        assertThat(heard.bytes()).isEqualTo(TONE);
        assertThat(heard.device.join()).isEqualTo(DESK);
    }

    @Test
    void handsOnWhatTheMicrophoneStillHoldsWhenAnEarIsClosed() {
        try (Ear _ = line.hear(heard, Duration.ZERO)) {
            microphone.awaitHeard();
            microphone.hear(TONE);
        }

        assertThat(heard.bytes()).isEqualTo(TONE);
    }

    @Test
    void stillHasTheMicrophoneOpenForTheNextOne() {
        hearToTheEnd(heard);
        Heard next = new Heard();
        hearToTheEnd(next);

        assertThat(next.bytes()).isEqualTo(TONE);
        assertThat(microphone.timesOpened()).isEqualTo(1);
    }

    @Test
    void closesTheMicrophoneWhenNobodyHasHeardForAWhile() {
        hearToTheEnd(heard);
        pass(Duration.ofSeconds(16));
        microphone.awaitClosed();

        hearToTheEnd(new Heard());
        assertThat(microphone.timesOpened()).isEqualTo(2);
    }

    @Test
    void opensEarlyForOneWhoComesSoon() {
        line.openEarly();
        microphone.awaitHeard();
        hearToTheEnd(heard);

        assertThat(heard.bytes()).isEqualTo(TONE);
        assertThat(microphone.timesOpened()).isEqualTo(1);
    }

    @Test
    void whatWasHeardBeforeIsForgotten() {
        line.openEarly();
        microphone.awaitHeard();
        microphone.hear(OTHER);
        microphone.awaitHeard();
        hearToTheEnd(heard);

        assertThat(heard.bytes()).isEqualTo(TONE);
    }

    @Test
    void whatTheDeviceHeldWhenOneCameIsForgottenToo() {
        line.openEarly();
        microphone.awaitHeard();
        pass(Duration.ofSeconds(1));
        microphone.holdBack();
        microphone.hear(OTHER);
        try (Ear _ = line.hear(heard, Duration.ZERO)) {
            pass(Duration.ofMillis(40));
            microphone.letGo();
            microphone.awaitHeard();
        }

        assertThat(heard.bytes()).isEqualTo(last(OTHER, Duration.ofMillis(40)));
    }

    @Test
    void allOfWhatComesFromAMicrophoneThatWasOpenedForOneIsHeard() {
        microphone.holdBack();
        microphone.hear(OTHER);
        try (Ear _ = line.hear(heard, Duration.ZERO)) {
            microphone.letGo();
            microphone.awaitHeard();
        }

        assertThat(heard.bytes()).isEqualTo(OTHER);
    }

    @Test
    void theLastThatWasHeardBeforeBelongsToOneWhoWantsIt() {
        line = line(Duration.ofMillis(100));
        line.openEarly();
        microphone.awaitHeard();
        microphone.hear(OTHER);
        microphone.awaitHeard();
        try (Ear _ = line.hear(heard, Duration.ofMillis(50))) {
            microphone.hear(TONE);
            microphone.awaitHeard();
        }

        assertThat(heard.bytes()).startsWith(last(OTHER, Duration.ofMillis(50))).endsWith(TONE);
        assertThat(heard.bytes()).hasSize(STEREO.bytes(Duration.ofMillis(50)) + TONE.length);
    }

    @Test
    void theNewestHearsAndNothingIsLostBetween() {
        Heard next = new Heard();
        Ear first = line.hear(heard, Duration.ZERO);
        microphone.hear(TONE);
        microphone.awaitHeard();
        try (Ear _ = line.hear(next, Duration.ZERO)) {
            first.close();
            microphone.hear(OTHER);
            microphone.awaitHeard();
        }

        assertThat(heard.bytes()).isEqualTo(TONE);
        assertThat(next.bytes()).isEqualTo(OTHER);
        assertThat(heard.problem).isNotDone();
        assertThat(microphone.timesOpened()).isEqualTo(1);
    }

    @Test
    void onlyOneHearsIfItIsToBeFree() {
        try (Ear _ = line.hear(heard, Duration.ZERO)) {
            assertThat(line.hearIfFree(new Heard())).isEmpty();
        }
        Optional<Ear> next = line.hearIfFree(new Heard());

        assertThat(next).isPresent();
        next.ifPresent(Ear::close);
    }

    @Test
    void bluetoothIsNotOpenedEarly() {
        toUse(AIRPODS);
        line.openEarly();

        assertThat(microphone.timesOpened()).isZero();
    }

    @Test
    void bluetoothIsNotKeptOpen() {
        toUse(AIRPODS);
        hearToTheEnd(heard);
        microphone.awaitClosed();

        assertThat(heard.bytes()).isEqualTo(TONE);
    }

    @Test
    void anotherDeviceThatIsToBeUsedIsOpenedAnew() {
        devices.toUse().set(new DevicesToUse(Optional.of(DESK), Optional.empty()));
        hearToTheEnd(heard);
        devices.toUse()
                .set(
                        new DevicesToUse(
                                Optional.of(new NamedDevice("Headset", Link.WIRED)),
                                Optional.empty()));
        microphone.awaitClosed();
        hearToTheEnd(new Heard());

        assertThat(microphone.timesOpened()).isEqualTo(2);
    }

    @Test
    void isClosedOnDemandWhenNobodyHears() {
        hearToTheEnd(heard);
        line.release();

        assertThat(microphone.openNow()).isZero();
    }

    @Test
    void isNotClosedWhileOneHears() {
        try (Ear _ = line.hear(heard, Duration.ZERO)) {
            microphone.awaitHeard();
            line.release();
            microphone.hear(TONE);
            microphone.awaitHeard();
        }

        assertThat(heard.bytes()).isEqualTo(TONE);
    }

    @Test
    void closingTheLineClosesTheMicrophone() {
        Ear ear = line.hear(heard, Duration.ZERO);
        microphone.awaitHeard();
        line.close();
        ear.close();

        assertThat(microphone.openNow()).isZero();
        assertThat(heard.problem).isNotDone();
    }

    @Test
    void tellsWhyTheMicrophoneCannotBeOpened() {
        microphone.failToOpen(DeviceProblem.BUSY);
        try (Ear _ = line.hear(heard, Duration.ZERO)) {
            assertThat(heard.problem.join()).isEqualTo(DeviceProblem.BUSY);
        }
    }

    @Test
    void worksAgainAfterItCouldNotBeOpened() {
        microphone.failToOpen(DeviceProblem.BUSY);
        try (Ear _ = line.hear(heard, Duration.ZERO)) {
            heard.problem.join();
        }
        microphone.failToOpen(null);
        Heard next = new Heard();
        hearToTheEnd(next);

        assertThat(next.bytes()).isEqualTo(TONE);
    }

    @Test
    void tellsThatAMicrophoneHasGone() {
        microphone.hear(TONE);
        microphone.breakAfterThat();
        try (Ear _ = line.hear(heard, Duration.ZERO)) {
            assertThat(heard.problem.join()).isEqualTo(DeviceProblem.GONE);
        }

        assertThat(heard.bytes()).isEqualTo(TONE);
    }

    @Test
    void tellsThatAMicrophoneHasGoneDeaf() {
        microphone.hear(TONE);
        try (Ear _ = line.hear(heard, Duration.ZERO)) {
            microphone.awaitHeard();
            pass(Duration.ofSeconds(2));
            assertThat(heard.problem.join()).isEqualTo(DeviceProblem.GONE);
        }

        assertThat(heard.bytes()).isEqualTo(TONE);
    }
}
