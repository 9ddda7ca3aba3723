package app.pythia.audio.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PulseListingTest {
    private static final String INFO =
            """
            Server String: unix:/run/user/1000/pulse/native
            Default Sample Specification: s16le 2ch 44100Hz
            Default Sink: alsa_output.pci-0000.analog-stereo
            Default Source: alsa_input.usb-Blue.mono
            """;

    private static final String SOURCES =
            """
            Source #0
            \tState: IDLE
            \tName: alsa_output.pci-0000.analog-stereo.monitor
            \tDescription: Monitor of Built-in Audio
            \tMonitor of Sink: alsa_output.pci-0000.analog-stereo
            \tProperties:
            \t\tdevice.description = "Monitor of Built-in Audio"
            Source #1
            \tState: RUNNING
            \tName: alsa_input.usb-Blue.mono
            \tDescription: Blue: Yeti "Ä"
            \tMonitor of Sink: n/a
            \tProperties:
            \t\tName: another
            Source #2
            \tName: bluez_source.38_18.handsfree
            \tDescription: WH-1000XM4
            \tMonitor of Sink: n/a
            """;

    private static Endpoints sources(String ownChoice) {
        return PulseListing.endpoints(SOURCES, Optional.of(ownChoice));
    }

    @Test
    void devicesAreOfferedByTheirDescriptions() {
        assertThat(sources("alsa_input.usb-Blue.mono").offered())
                .containsExactly("Blue: Yeti \"Ä\"", "WH-1000XM4");
    }

    @Test
    void whatASpeakerPlaysIsOfferedOnlyWhereTheSystemChoseIt() {
        assertThat(sources("alsa_output.pci-0000.analog-stereo.monitor").offered())
                .contains("Monitor of Built-in Audio");
    }

    @Test
    void aDeviceIsReachedByTheServersNameForIt() {
        assertThat(sources("none").named(Optional.of("WH-1000XM4")))
                .contains(
                        new Endpoint(
                                "WH-1000XM4",
                                new Route.Server("bluez_source.38_18.handsfree"),
                                Link.BLUETOOTH,
                                Endpoint.Purpose.USE));
    }

    @Test
    void theServersOwnChoiceIsInItsInfo() {
        assertThat(PulseListing.info(INFO, "Default Source")).contains("alsa_input.usb-Blue.mono");
        assertThat(PulseListing.info(INFO, "Default Nothing")).isEmpty();
    }

    @Test
    void anEmptyListHasNoDevice() {
        assertThat(PulseListing.endpoints("", Optional.empty())).isEqualTo(Endpoints.NONE);
    }
}
