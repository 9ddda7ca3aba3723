package app.pythia.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.support.Observable;
import java.util.ArrayDeque;
import java.util.Queue;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.junit.jupiter.api.Test;

class FxBridgeTest {
    private final Queue<Runnable> hops = new ArrayDeque<>();
    private final FxBridge bridge = new FxBridge(hops::add);
    private final Observable<Integer> source = new Observable<>(1);
    private final ReadOnlyObjectProperty<Integer> property = bridge.watch(source);

    @Test
    void startsWithTheValueAsItIs() {
        assertThat(property.get()).isEqualTo(1);
    }

    @Test
    void bringsAllChangesOfAMomentInOneHopWithTheNewestValue() {
        arrive();
        for (int value = 2; value <= 100; value++) {
            source.set(value);
        }

        assertThat(hops).hasSize(1);
        arrive();
        assertThat(property.get()).isEqualTo(100);
    }

    @Test
    void hopsAgainForAChangeAfterADelivery() {
        arrive();
        source.set(2);
        arrive();
        source.set(3);
        arrive();

        assertThat(property.get()).isEqualTo(3);
    }

    @Test
    void deliversNothingAfterItIsClosed() {
        arrive();
        source.set(2);
        bridge.close();
        arrive();
        source.set(3);

        assertThat(hops).isEmpty();
        assertThat(property.get()).isEqualTo(1);
    }

    private void arrive() {
        while (!hops.isEmpty()) {
            hops.remove().run();
        }
    }
}
