package app.pythia.audio.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InventoryTest {
    private static final Endpoint DESK = endpoint("Desk", "desk");
    private static final Endpoint HEADSET = endpoint("Headset", "headset");

    private static Endpoint endpoint(String name, String id) {
        return new Endpoint(name, new Route.Server(id), Link.WIRED, Endpoint.Purpose.USE);
    }

    private static Inventory inventory(Endpoint ownChoice, Endpoint... microphones) {
        return new Inventory(
                Endpoints.of(List.of(microphones), Optional.of(ownChoice.route())), Endpoints.NONE);
    }

    private static DeviceNames chosen(String microphone) {
        return new DeviceNames(Optional.of(microphone), Optional.empty());
    }

    @Test
    void aChosenDeviceThatIsThereIsUsed() {
        Inventory both = inventory(DESK, DESK, HEADSET);

        assertThat(both.toUse(chosen("Headset")).microphone()).contains(HEADSET.device());
        assertThat(both.lacks(chosen("Headset"))).isFalse();
    }

    @Test
    void theSystemsOwnChoiceStandsInForOneThatIsNotThere() {
        Inventory deskAlone = inventory(DESK, DESK);

        assertThat(deskAlone.toUse(chosen("Headset")).microphone()).contains(DESK.device());
        assertThat(deskAlone.lacks(chosen("Headset"))).isTrue();
    }

    @Test
    void aChosenMicrophoneThatIsNotThereIsMissing() {
        assertThat(inventory(DESK, DESK).missingMicrophone(chosen("Headset"))).contains("Headset");
        assertThat(inventory(DESK, DESK).missingMicrophone(chosen("Desk"))).isEmpty();
        assertThat(inventory(DESK, DESK).missingMicrophone(DeviceNames.NONE)).isEmpty();
    }

    @Test
    void noneIsMissingBeforeAnybodyHasLooked() {
        assertThat(Inventory.EMPTY.missingMicrophone(chosen("Headset"))).isEmpty();
    }

    @Test
    void withNothingChosenTheSystemChooses() {
        assertThat(inventory(HEADSET, DESK, HEADSET).toUse(DeviceNames.NONE).microphone())
                .contains(HEADSET.device());
    }

    @Test
    void devicesOfOneNameAreNumbered() {
        Endpoints twins =
                Endpoints.of(
                        List.of(endpoint("Headset", "b"), endpoint("Headset", "a")),
                        Optional.of(new Route.Server("b")));

        assertThat(twins.offered()).containsExactly("Headset", "Headset (2)");
        assertThat(twins.toUse(Optional.of("Headset")).map(Endpoint::route))
                .contains(new Route.Server("a"));
        assertThat(twins.ownChoice().map(Endpoint::name)).contains("Headset (2)");
    }

    @Test
    void bluetoothIsToldByAnyOfItsNames() {
        assertThat(Link.of("bluez_input.00_11", "Sony")).isEqualTo(Link.BLUETOOTH);
        assertThat(Link.of("AirPods Pro von Ada")).isEqualTo(Link.BLUETOOTH);
        assertThat(Link.of("Headset (WH-1000XM4 Hands-Free AG Audio)")).isEqualTo(Link.BLUETOOTH);
        assertThat(Link.of("alsa_input.usb", "USB headset")).isEqualTo(Link.WIRED);
    }
}
