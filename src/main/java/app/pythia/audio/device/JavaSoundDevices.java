package app.pythia.audio.device;

import app.pythia.support.Observable;
import app.pythia.support.Subscription;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javax.sound.sampled.SourceDataLine;
import javax.sound.sampled.TargetDataLine;
import org.jspecify.annotations.Nullable;

/// The system's devices through Java Sound, by the names that the system's sound server or Java
/// Sound gives them.
///
/// Nothing is looked for until [#start]. After [#close] devices can be opened still, but what comes
/// and goes is not noticed any more.
public final class JavaSoundDevices implements AudioDevices, AutoCloseable {
    /// How often devices are looked for while one is missing or somebody watches, where no sound
    /// server tells.
    private static final Duration LOOK = Duration.ofSeconds(3);

    private final Observable<DeviceNames> chosen;
    private final DeviceWatch watch = new DeviceWatch();
    private final Observable<DevicesToUse> toUse = new Observable<>(DevicesToUse.UNKNOWN);
    private final Observable<Optional<String>> missing = new Observable<>(Optional.empty());
    private final Routes routes = new Routes();
    private final List<Subscription> subscriptions;
    private final AtomicInteger watchers = new AtomicInteger();
    private @Nullable Thread search;
    private boolean closed;

    /// @param chosen what the user has chosen at the moment
    public JavaSoundDevices(Observable<DeviceNames> chosen) {
        this.chosen = chosen;
        subscriptions =
                List.of(
                        watch.inventory().subscribe(_ -> choose()),
                        chosen.subscribe(_ -> choose()));
    }

    /// Looks for devices, and has Java Sound load what it needs, so that the first opening need not
    /// wait for that. Returns at once.
    public void start() {
        Thread.ofPlatform()
                .daemon()
                .name("device-look")
                .start(() -> {
                    var _ = hasMicrophone();
                    watch.now();
                });
    }

    @Override
    public boolean hasMicrophone() {
        return JavaSoundLines.any(TargetDataLine.class);
    }

    @Override
    public boolean hasSpeaker() {
        return JavaSoundLines.any(SourceDataLine.class);
    }

    @Override
    public List<String> microphones() {
        return watch.now().microphones().offered();
    }

    @Override
    public List<String> speakers() {
        return watch.now().speakers().offered();
    }

    @Override
    public Microphone microphone() {
        return new JavaSoundMicrophone(
                () -> choose(Inventory::microphones, chosen.get().microphone()), routes);
    }

    @Override
    public Speaker speaker() {
        return new JavaSoundSpeaker(
                () -> choose(Inventory::speakers, chosen.get().speaker()), routes);
    }

    @Override
    public Observable<DevicesToUse> toUse() {
        return toUse;
    }

    @Override
    public Observable<Optional<String>> missingMicrophone() {
        return missing;
    }

    @Override
    public Subscription watch(Runnable changed) {
        watchers.incrementAndGet();
        Subscription told = watch.inventory().subscribe(_ -> changed.run());
        search();
        return () -> {
            told.close();
            watchers.decrementAndGet();
        };
    }

    @Override
    public void close() {
        subscriptions.forEach(Subscription::close);
        watch.close();
        synchronized (this) {
            closed = true;
            if (search != null) {
                search.interrupt();
            }
        }
    }

    /// Only a name is worth waiting for.
    private OpenDevice choose(Function<Inventory, Endpoints> kind, Optional<String> name) {
        Inventory now = name.isPresent() ? watch.now() : watch.inventory().get();
        return new OpenDevice(
                () -> kind.apply(watch.inventory().get()), kind.apply(now).named(name));
    }

    private void choose() {
        toUse.update(_ -> watch.inventory().get().toUse(chosen.get()));
        missing.update(_ -> watch.inventory().get().missingMicrophone(chosen.get()));
        if (watch.inventory().get().lacks(chosen.get())) {
            search();
        }
    }

    private synchronized void search() {
        if (search == null && !closed) {
            search = Thread.ofVirtual().name("device-search").start(this::searching);
        }
    }

    /// Waits for what comes; a sound server tells of it by itself.
    private void searching() {
        try {
            while (isWorthLooking() && !watch.isTold()) {
                Thread.sleep(LOOK);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } finally {
            synchronized (this) {
                search = null;
            }
        }
    }

    private boolean isWorthLooking() {
        return watch.now().lacks(chosen.get()) || watchers.get() > 0;
    }
}
