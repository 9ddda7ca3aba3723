package app.pythia.audio.playback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DeviceDepthTest {
    private final DeviceDepth depth = new DeviceDepth();

    @Test
    void keepsLittleInADeviceThatNeverRanDry() {
        assertThat(at(0)).isEqualTo(Duration.ofMillis(40));
        assertThat(at(3600)).isEqualTo(Duration.ofMillis(40));
    }

    @Test
    void keepsMoreEachTimeItRunsDryUpToALimit() {
        depth.ranDry(seconds(1));
        assertThat(at(1)).isEqualTo(Duration.ofMillis(80));
        depth.ranDry(seconds(2));
        depth.ranDry(seconds(3));
        assertThat(at(3)).isEqualTo(Duration.ofMillis(160));
    }

    @Test
    void comesBackStepByStepWhenItIsCalm() {
        depth.ranDry(seconds(1));
        depth.ranDry(seconds(2));
        assertThat(at(22)).isEqualTo(Duration.ofMillis(160));
        assertThat(at(23)).isEqualTo(Duration.ofMillis(80));
        assertThat(at(44)).isEqualTo(Duration.ofMillis(40));
    }

    private Duration at(long second) {
        return depth.at(seconds(second));
    }

    private static long seconds(long count) {
        return Duration.ofSeconds(count).toNanos();
    }
}
