package app.pythia.audio.playback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DeviceDepthTest {
    private final DeviceDepth depth = new DeviceDepth();

    @Test
    void keepsLittleInADeviceThatNeverRanDry() {
        assertThat(at(0)).isEqualTo(20);
        assertThat(at(3600)).isEqualTo(20);
    }

    @Test
    void keepsMoreEachTimeItRunsDryUpToALimit() {
        depth.ranDry(seconds(1));
        assertThat(at(1)).isEqualTo(40);
        depth.ranDry(seconds(2));
        depth.ranDry(seconds(3));
        depth.ranDry(seconds(3));
        assertThat(at(3)).isEqualTo(160);
    }

    @Test
    void comesBackStepByStepWhenItIsCalm() {
        depth.ranDry(seconds(1));
        depth.ranDry(seconds(2));
        assertThat(at(22)).isEqualTo(80);
        assertThat(at(23)).isEqualTo(40);
        assertThat(at(44)).isEqualTo(20);
    }

    private long at(long second) {
        return depth.at(seconds(second)) / 1_000_000;
    }

    private static long seconds(long count) {
        return Duration.ofSeconds(count).toNanos();
    }
}
