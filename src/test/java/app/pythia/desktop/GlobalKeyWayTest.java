package app.pythia.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class GlobalKeyWayTest {

    @Test
    void isAHookOnWindowsMacAndX11() {
        assertThat(GlobalKeyWay.of("Windows 11", Map.of())).isEqualTo(GlobalKeyWay.HOOK);
        assertThat(GlobalKeyWay.of("Mac OS X", Map.of())).isEqualTo(GlobalKeyWay.HOOK_IF_ALLOWED);
        assertThat(GlobalKeyWay.of("Linux", Map.of("DISPLAY", ":0"))).isEqualTo(GlobalKeyWay.HOOK);
    }

    @Test
    void isThePortalOnWaylandThoughThereIsAnXServerBeside() {
        assertThat(
                        GlobalKeyWay.of(
                                "Linux", Map.of("DISPLAY", ":0", "WAYLAND_DISPLAY", "wayland-0")))
                .isEqualTo(GlobalKeyWay.PORTAL);
        assertThat(GlobalKeyWay.of("Linux", Map.of("DISPLAY", ":0", "XDG_SESSION_TYPE", "wayland")))
                .isEqualTo(GlobalKeyWay.PORTAL);
    }

    @Test
    void isNoneWithoutADisplay() {
        assertThat(GlobalKeyWay.of("Linux", Map.of("DISPLAY", ""))).isEqualTo(GlobalKeyWay.NONE);
    }
}
