package app.pythia.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// All that a speaker of a private sound server plays, as its monitor gives it to a recorder.
///
/// A sample's time is the moment at which the recorder handed it over, on the clock of
/// [System#nanoTime], which is the same for all processes of a Linux machine. That is later than
/// the moment at which it sounds, by up to the 10 ms in which the recorder is served: what is
/// measured is never better than what a listener had.
public final class Monitor implements AutoCloseable {
    /// Samples per second.
    public static final int RATE = 48_000;

    private static final int GAP = RATE * 3 / 1000;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);

    private final Process recorder;
    private short[] samples = new short[RATE * 60];
    private int count;
    private int[] firsts = new int[10_000];
    private long[] times = new long[10_000];
    private int deliveries;
    private volatile boolean ended;

    private Monitor(Process recorder) {
        this.recorder = recorder;
    }

    /// Begins, and returns when something has come.
    public static Monitor of(Map<String, String> environment, String sink) throws IOException {
        ProcessBuilder builder =
                Program.of(
                        environment,
                        "parec",
                        "--raw",
                        "--device=" + sink + ".monitor",
                        "--rate=" + RATE,
                        "--channels=1",
                        "--format=s16le",
                        "--latency-msec=10");
        Monitor monitor = new Monitor(builder.start());
        Thread.ofPlatform().daemon().name("monitor").start(monitor::listen);
        monitor.await(RATE / 10);
        return monitor;
    }

    /// When the first loud sample came after a moment, if it did until another.
    public synchronized OptionalLong onset(long after, long until, int loud) {
        for (int i = indexAt(after); i < count && timeOf(i) <= until; i++) {
            if (Math.abs(samples[i]) > loud) {
                return OptionalLong.of(timeOf(i));
            }
        }
        return OptionalLong.empty();
    }

    /// When the last loud sample came between two moments, if any did.
    synchronized OptionalLong lastLoud(long after, long until, int loud) {
        for (int i = Math.min(count, indexAt(until)) - 1; i >= 0 && timeOf(i) >= after; i--) {
            if (Math.abs(samples[i]) > loud) {
                return OptionalLong.of(timeOf(i));
            }
        }
        return OptionalLong.empty();
    }

    /// When it became silent for 3 ms or longer between the first and the last loud sample of a
    /// time.
    synchronized List<Long> gaps(long after, long until, int loud) {
        List<Long> gaps = new ArrayList<>();
        int last = Integer.MAX_VALUE;
        int end = Math.min(count, indexAt(until));
        for (int i = indexAt(after); i < end; i++) {
            if (Math.abs(samples[i]) > loud) {
                if (i - last > GAP) {
                    gaps.add(timeOf(last));
                }
                last = i;
            }
        }
        return gaps;
    }

    /// What came between two moments.
    public synchronized short[] between(long after, long until) {
        int from = indexAt(after);
        return Arrays.copyOfRange(samples, from, Math.max(from, indexAt(until)));
    }

    /// Waits until all that was played before a moment has come.
    public void awaitPast(long moment) {
        long end = System.nanoTime() + PATIENCE;
        while (lastTime() < moment) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the recorder has stopped");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
        }
    }

    @Override
    public void close() {
        ended = true;
        recorder.destroy();
    }

    private void await(int samples) {
        long end = System.nanoTime() + PATIENCE;
        while (count() < samples) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("nothing comes from the monitor");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    private synchronized int count() {
        return count;
    }

    private synchronized long lastTime() {
        return deliveries == 0 ? Long.MIN_VALUE : times[deliveries - 1];
    }

    private void listen() {
        byte[] pcm = new byte[1 << 16];
        int held = 0;
        try (InputStream in = recorder.getInputStream()) {
            int read = in.read(pcm, held, pcm.length - held);
            while (read >= 0) {
                long now = System.nanoTime();
                held += read;
                add(pcm, held / 2, now);
                pcm[0] = pcm[Math.max(0, held - 1)];
                held %= 2;
                read = in.read(pcm, held, pcm.length - held);
            }
        } catch (IOException closed) {
            if (!ended) {
                throw new UncheckedIOException(closed);
            }
        }
    }

    private synchronized void add(byte[] pcm, int length, long now) {
        if (deliveries == times.length) {
            times = Arrays.copyOf(times, 2 * deliveries);
            firsts = Arrays.copyOf(firsts, 2 * deliveries);
        }
        if (count + length > samples.length) {
            samples = Arrays.copyOf(samples, 2 * samples.length);
        }
        times[deliveries] = now;
        firsts[deliveries++] = count;
        for (int i = 0; i < length; i++) {
            samples[count++] = (short) ((pcm[2 * i] & 0xff) | pcm[2 * i + 1] << 8);
        }
    }

    private long timeOf(int sample) {
        int found = Arrays.binarySearch(firsts, 0, deliveries, sample);
        return times[found >= 0 ? found : -found - 2];
    }

    /// The first sample that came at that moment or after it.
    private int indexAt(long moment) {
        int found = Arrays.binarySearch(times, 0, deliveries, moment);
        int delivery = found >= 0 ? found : -found - 1;
        return delivery == deliveries ? count : firsts[delivery];
    }
}
