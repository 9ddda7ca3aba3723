package app.pythia.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.desktop.GlobalKeyState.Failed;
import app.pythia.desktop.GlobalKeyState.Off;
import app.pythia.desktop.GlobalKeyState.On;
import app.pythia.settings.KeyChord;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GlobalKeyServiceTest {
    private static final Optional<KeyChord> CHORD = Optional.of(KeyChord.DEFAULT);
    private static final Optional<KeyChord> OTHER =
            Optional.of(new KeyChord(EnumSet.noneOf(KeyChord.Modifier.class), KeyChord.KeyName.F9));

    private final FakeHeard heard = new FakeHeard();
    private final FakeKeys keys = new FakeKeys();
    private final GlobalKeyService service = new GlobalKeyService(keys, heard);

    @AfterEach
    void close() {
        keys.hang.countDown();
        service.close();
    }

    @Test
    void listensForWhatIsWantedUntilItIsNot() throws InterruptedException {
        service.want(CHORD);
        await(new On("Ctrl+Shift+Space"));
        service.want(Optional.empty());
        await(new Off());

        assertThat(keys.done).containsExactly("listen Ctrl+Shift+Space", "close Ctrl+Shift+Space");
    }

    @Test
    void listensForOneCombinationAtATime() throws InterruptedException {
        service.want(CHORD);
        await(new On("Ctrl+Shift+Space"));
        service.want(OTHER);
        await(new On("F9"));

        assertThat(keys.done)
                .containsExactly("listen Ctrl+Shift+Space", "close Ctrl+Shift+Space", "listen F9");
    }

    @Test
    void whatIsHeldIsLostWhenItStops() throws InterruptedException {
        service.want(CHORD);
        await(new On("Ctrl+Shift+Space"));
        heard.told.clear();
        service.want(Optional.empty());
        await(new Off());

        assertThat(heard.told).containsExactly("lost");
    }

    @Test
    void tellsWhatKeepsItFromListening() throws InterruptedException {
        keys.problem = Optional.of(GlobalKeyProblem.NOT_ALLOWED);
        service.want(CHORD);

        await(new Failed(GlobalKeyProblem.NOT_ALLOWED));
    }

    @Test
    void aFaultOfTheSystemsIsNotFatal() throws InterruptedException {
        keys.fault = Optional.of(new UnsatisfiedLinkError("no library"));
        service.want(CHORD);
        await(new Failed(GlobalKeyProblem.FAILED));
        keys.fault = Optional.empty();
        service.want(OTHER);

        await(new On("F9"));
    }

    @Test
    void doesNotWaitForeverAndEndsWhatBeginsTooLate() throws InterruptedException {
        keys.hangs = true;
        service.want(CHORD);
        await(new Failed(GlobalKeyProblem.NO_ANSWER));
        keys.hang.countDown();

        assertThat(keys.closed.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(service.state().get()).isEqualTo(new Failed(GlobalKeyProblem.NO_ANSWER));
    }

    @Test
    void endsSoonThoughTheSystemHangs() throws InterruptedException {
        keys.closeHangs = true;
        service.want(CHORD);
        await(new On("Ctrl+Shift+Space"));
        long begun = System.nanoTime();
        service.close();

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(1));
    }

    private void await(GlobalKeyState wanted) throws InterruptedException {
        CountDownLatch there = new CountDownLatch(1);
        try (var _ =
                service.state()
                        .subscribe(now -> {
                            if (now.equals(wanted) && there.getCount() > 0) {
                                there.countDown();
                            }
                        })) {
            assertThat(there.await(10, TimeUnit.SECONDS))
                    .as(() -> wanted + ", not " + service.state().get())
                    .isTrue();
        }
    }

    /// A system that does as it is told to.
    private static final class FakeKeys implements GlobalKeys {
        private final List<String> done = new CopyOnWriteArrayList<>();
        private final CountDownLatch hang = new CountDownLatch(1);
        private final CountDownLatch closed = new CountDownLatch(1);
        private volatile Optional<GlobalKeyProblem> problem = Optional.empty();
        private volatile Optional<Error> fault = Optional.empty();
        private volatile boolean hangs;
        private volatile boolean closeHangs;

        @Override
        public Listening listen(KeyChord chord, Heard heard) throws GlobalKeyException {
            if (problem.isPresent()) {
                throw new GlobalKeyException(problem.get());
            }
            if (fault.isPresent()) {
                throw fault.get();
            }
            if (hangs) {
                awaitThoughInterrupted();
            }
            done.add("listen " + chord);
            return new FakeListening(chord.toString());
        }

        @Override
        public Duration patience() {
            return hangs ? Duration.ofMillis(50) : Duration.ofSeconds(30);
        }

        /// As native code does.
        private void awaitThoughInterrupted() {
            while (hang.getCount() > 0) {
                try {
                    hang.await();
                } catch (InterruptedException unheard) {
                    Thread.onSpinWait();
                }
            }
        }

        private final class FakeListening implements Listening {
            private final String keys;

            private FakeListening(String keys) {
                this.keys = keys;
            }

            @Override
            public String keys() {
                return keys;
            }

            @Override
            public void close() {
                done.add("close " + keys);
                closed.countDown();
                if (closeHangs) {
                    awaitThoughInterrupted();
                }
            }
        }
    }
}
