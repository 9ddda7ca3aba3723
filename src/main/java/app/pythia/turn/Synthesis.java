package app.pythia.turn;

import app.pythia.delphi.Delivery;
import app.pythia.delphi.DelphiApi;
import app.pythia.delphi.DelphiException;
import app.pythia.delphi.ReplyEvent;
import app.pythia.delphi.ReplyStream;
import app.pythia.turn.Sentences.Sentence;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Has the clone's voice say sentences, in their order and a few ahead of what is heard, on a
/// thread of its own. The words are there already: where they cannot be spoken, they stay silent.
final class Synthesis implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Synthesis.class);
    private static final int AHEAD = 3;

    private final DelphiApi api;
    private final Delivery delivery;
    private final Reading reading;
    private final BlockingQueue<Optional<Sentence>> waiting = new LinkedBlockingQueue<>();
    private final Semaphore ahead = new Semaphore(AHEAD);
    private volatile boolean whole = true;
    private final Thread thread = Thread.ofVirtual().name("synthesis").unstarted(this::run);

    /// @param reading is given each sentence's sound as it comes
    Synthesis(DelphiApi api, Delivery delivery, Reading reading) {
        this.api = api;
        this.delivery = delivery;
        this.reading = reading;
    }

    void start() {
        thread.start();
    }

    void add(Sentence sentence) {
        waiting.add(Optional.of(sentence));
    }

    /// No more sentences come.
    void end() {
        waiting.add(Optional.empty());
    }

    /// Whether every sentence that was asked for has come whole by now.
    boolean isWhole() {
        return whole;
    }

    /// A sentence has been spoken, so another one may be made.
    void spoken() {
        ahead.release();
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void run() {
        try {
            Optional<Sentence> sentence = waiting.take();
            while (sentence.isPresent()) {
                ahead.acquire();
                say(sentence.get());
                sentence = waiting.take();
            }
        } catch (DelphiException mute) {
            whole = false;
            LOG.info("An answer could not be spoken: {}", mute.getMessage());
        } catch (InterruptedException closed) {
            LOG.debug("An answer was not spoken to its end");
        } finally {
            reading.complete();
        }
    }

    private void say(Sentence sentence) throws DelphiException, InterruptedException {
        String text = SpokenText.of(sentence.text());
        if (text.isEmpty()) {
            ahead.release();
            return;
        }
        reading.begin(Optional.of(sentence.span()));
        try (ReplyStream speech = api.synthesize(text, delivery)) {
            ReplyEvent event = speech.next();
            while (event instanceof ReplyEvent.Sound(byte[] pcm)) {
                reading.add(speech.sampleRate(), pcm);
                event = speech.next();
            }
            whole &= event instanceof ReplyEvent.Finished;
        }
        reading.end();
    }
}
