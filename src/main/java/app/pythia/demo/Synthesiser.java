package app.pythia.demo;

import app.pythia.audio.Pcm;
import app.pythia.audio.PcmFormat;
import app.pythia.audio.dsp.StreamResampler;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Speaks a text sentence by sentence, at any sample rate.
///
/// Safe for use by several threads: there is one voice, and it says one sentence at a time.
final class Synthesiser {
    private static final Logger LOG = LoggerFactory.getLogger(Synthesiser.class);

    private static final String WARM_UP = "I heard you for 3.2 seconds. This is how you sound.";

    private static final int WARM_UPS = 4;

    private final ReentrantLock lock = new ReentrantLock(true);
    private @Nullable KevinVoice voice;

    /// Loads the voice and lets it speak to nobody, until the JVM has compiled what makes its
    /// words; takes about a second. Ends early if the thread is interrupted.
    void warmUp() {
        try {
            for (int i = 0; i < WARM_UPS; i++) {
                speak(WARM_UP, PcmFormat.SPOKEN_TURN.sampleRate(), _ -> {});
            }
        } catch (InterruptedIOException _) {
            LOG.debug("the demo clone was closed before its voice was ready");
        } catch (IOException e) {
            LOG.warn("the demo clone will not speak", e);
        }
    }

    /// Makes the sound of `text` and passes it on while it is made. A text without words is a
    /// moment of silence.
    ///
    /// @throws IOException if the sink does not take it, or the voice fails
    void speak(String text, int sampleRate, PcmSink to) throws IOException {
        @Nullable StreamResampler resampler = null;
        for (String sentence : Sentences.of(text)) {
            KevinVoice.Sound sound = say(sentence);
            if (resampler == null) {
                resampler = new StreamResampler(sound.rate(), sampleRate);
            }
            write(resampler.process(sound.samples()), to);
        }
        write(resampler == null ? new float[sampleRate / 10] : resampler.flush(), to);
    }

    private KevinVoice.Sound say(String sentence) throws IOException {
        try {
            lock.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while another sentence was spoken");
        }
        try {
            return loaded().say(sentence);
        } finally {
            lock.unlock();
        }
    }

    private KevinVoice loaded() throws IOException {
        KevinVoice ready = voice;
        if (ready == null) {
            ready = KevinVoice.load();
            voice = ready;
        }
        return ready;
    }

    private static void write(float[] samples, PcmSink to) throws IOException {
        to.write(Pcm.fromFloats(samples, samples.length, 1));
    }
}
