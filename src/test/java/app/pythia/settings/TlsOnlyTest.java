package app.pythia.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Wherever an address comes from, nothing goes there in the clear unless it is this machine.
class TlsOnlyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://api.delphi.ai",
                "HTTP://API.DELPHI.AI",
                "http://localhost.evil.example",
                "http://127.0.0.1.evil.example",
                "http://127.0.0.1@evil.example",
                "http://evil.example#@127.0.0.1",
                "http://0.0.0.0",
                "http://127.1",
                "http://2130706433",
                "http://[::ffff:8.8.8.8]",
                "http://192.168.0.1:8000",
                "ws://127.0.0.1",
                "ftp://127.0.0.1",
                "//127.0.0.1"
            })
    void inTheClearNoAddressIsTaken(String address, @TempDir Path folder) throws IOException {
        assertThatIllegalArgumentException().isThrownBy(() -> ServiceAddress.of(address));
        assertThatIllegalArgumentException().isThrownBy(() -> Transcription.of(address, "small"));
        assertThat(
                        ServiceChoice.from(
                                Map.of("DELPHI_API_KEY", "dsk-1", "DELPHI_BASE_URL", address)))
                .isInstanceOf(ServiceChoice.Demo.class);
        Files.writeString(
                folder.resolve("settings.json"),
                """
                {"address": "%s", "transcription": {"endpoint": "%s", "model": "small"}}
                """
                        .formatted(address, address));
        assertThat(SettingsStore.peek(folder)).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void thisMachineIsReachedInTheClearByItsOwnNames() {
        for (String host : new String[] {"127.0.0.1", "localhost", "[::1]"}) {
            assertThat(ServiceAddress.of("http://" + host + ":8000").uri()).hasHost(host);
            assertThat(Transcription.of("http://" + host + "/x", "").endpoint()).hasHost(host);
        }
    }
}
