package app.pythia.audio.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpenDeviceTest {
    private static final Endpoint DESK = endpoint("desk");
    private static final Endpoint HEADSET = endpoint("headset");

    private Endpoints now = Endpoints.NONE;

    private static Endpoint endpoint(String name) {
        return new Endpoint(name, new Route.Server(name), Link.WIRED, Endpoint.Purpose.USE);
    }

    private static Endpoints devices(Endpoint ownChoice, Endpoint... all) {
        return Endpoints.of(List.of(all), Optional.of(ownChoice.route()));
    }

    private OpenDevice open(Endpoint... chosen) {
        return new OpenDevice(() -> now, List.of(chosen).stream().findFirst());
    }

    @Test
    void aChosenDeviceThatIsUnpluggedIsGoneThoughTheLineIsMovedElsewhere() {
        now = devices(DESK, DESK, HEADSET);
        OpenDevice open = open(HEADSET);
        now = devices(DESK, DESK);

        assertThat(open.isGone()).isTrue();
    }

    @Test
    void aDeviceThatIsBackIsStillGoneForTheLineThatWasOpen() {
        now = devices(DESK, DESK, HEADSET);
        OpenDevice open = open(HEADSET);
        now = devices(DESK, DESK);
        assertThat(open.isGone()).isTrue();
        now = devices(DESK, DESK, HEADSET);

        assertThat(open.isGone()).isTrue();
    }

    @Test
    void theSystemsOwnChoiceThatIsUnpluggedIsGone() {
        now = devices(HEADSET, DESK, HEADSET);
        OpenDevice open = open();
        now = devices(DESK, DESK);

        assertThat(open.isGone()).isTrue();
    }

    @Test
    void aLineFollowsTheSystemsChoiceFromADeviceThatStays() {
        now = devices(HEADSET, DESK, HEADSET);
        OpenDevice open = open();
        now = devices(DESK, DESK, HEADSET);
        assertThat(open.device()).isEqualTo(DESK.device());
        now = devices(DESK, DESK);

        assertThat(open.isGone()).isFalse();
    }

    @Test
    void aLineThatWasLedSomewhereStaysThereWhateverTheSystemChooses() {
        now = devices(HEADSET, DESK, HEADSET);
        OpenDevice open = open(HEADSET);
        now = devices(DESK, DESK, HEADSET);

        assertThat(open.device()).isEqualTo(HEADSET.device());
        assertThat(open.isGone()).isFalse();
    }

    @Test
    void aLineOpenedBeforeAnythingWasKnownTakesTheFirstChoiceThatIsTold() {
        OpenDevice open = open();
        assertThat(open.device().name()).isEmpty();
        now = devices(DESK, DESK);

        assertThat(open.device()).isEqualTo(DESK.device());
        assertThat(open.isGone()).isFalse();
    }
}
