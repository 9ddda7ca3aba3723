package app.pythia.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.settings.SoundLimit;
import app.pythia.support.Observable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KeptSoundsViewModelTest {
    private final Fixture set = new Fixture();
    private final Observable<Long> used = new Observable<>(0L);
    private final AtomicInteger deleted = new AtomicInteger();
    private final KeptSoundsViewModel model =
            set.with(ports ->
                            ports.withKeptSounds(
                                    new KeptSoundsPort(true, used, deleted::incrementAndGet)))
                    .keptSounds();

    @Test
    void aGigabyteIsKeptUntilAnotherLimitIsChosen() {
        assertThat(model.limit().now().getValue()).isEqualTo(SoundLimit.UP_TO_1_GB);
        model.limit().choose().accept(SoundLimit.NONE);

        assertThat(set.settings().sounds()).isEqualTo(SoundLimit.NONE);
        assertThat(model.limit().now().getValue()).isEqualTo(SoundLimit.NONE);
    }

    @Test
    void theRoomTheyTakeIsTold() {
        assertThat(model.used().getValue()).isEqualTo("Nothing is kept now.");
        assertThat(model.isAnyKept().getValue()).isFalse();
        used.set(312_900_000L);
        assertThat(model.used().getValue()).isEqualTo("312 MB used");
        assertThat(model.isAnyKept().getValue()).isTrue();
        used.set(4_260_000_000L);
        assertThat(model.used().getValue()).isEqualTo("4.3 GB used");
        used.set(2_000L);
        assertThat(model.used().getValue()).isEqualTo("Less than 1 MB used");
    }

    @Test
    void allAreDeletedWhenTheUserAgrees() {
        model.deleteAll();

        assertThat(deleted).hasValue(1);
    }
}
