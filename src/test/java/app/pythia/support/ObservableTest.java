package app.pythia.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObservableTest {
    private final Observable<Integer> value = new Observable<>(1);
    private final List<Integer> seen = new ArrayList<>();

    @Test
    void tellsTheValueAsItIsAndThenEveryNewOne() {
        value.subscribe(seen::add);
        value.set(2);
        value.update(now -> now + 1);

        assertThat(seen).containsExactly(1, 2, 3);
    }

    @Test
    void aValueThatStaysTheSameIsNotTold() {
        value.subscribe(seen::add);
        value.set(1);

        assertThat(seen).containsExactly(1);
    }

    @Test
    void tellsNothingAfterTheSubscriptionIsClosed() {
        Subscription subscription = value.subscribe(seen::add);
        subscription.close();
        subscription.close();
        value.set(2);

        assertThat(seen).containsExactly(1);
    }
}
