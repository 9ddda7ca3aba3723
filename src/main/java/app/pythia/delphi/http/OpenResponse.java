package app.pythia.delphi.http;

import app.pythia.delphi.DelphiException;
import app.pythia.delphi.DelphiProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.function.Supplier;

/// A response whose body is still to be read. Reading ends when nothing comes for too long.
final class OpenResponse implements AutoCloseable {
    private final HttpResponse<InputStream> response;
    private final ContentEncoding encoding;
    private final InputStream body;
    private final StallWatch watch;
    private final StallWatch.Call call;
    private final IdleConnection idle;
    private final Supplier<DelphiProblem> broken;
    private volatile boolean released;
    private volatile boolean ended;

    /// @param broken what it means that the line breaks
    OpenResponse(
            HttpResponse<InputStream> response,
            StallWatch watch,
            IdleConnection idle,
            Supplier<DelphiProblem> broken) {
        this.response = response;
        this.watch = watch;
        this.idle = idle;
        this.broken = broken;
        this.encoding = ContentEncoding.named(header("Content-Encoding"));
        this.body = encoding.decoded(response.body());
        this.call = watch.watch(() -> closeQuietly(response.body()));
        call.pause();
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /// Whether its type begins so.
    boolean isOfKind(String type) {
        return header("Content-Type").strip().toLowerCase(Locale.ROOT).startsWith(type);
    }

    boolean askedFor(String type) {
        return response.request().headers().firstValue("Accept").orElse("").equals(type);
    }

    /// Whether its body is in an encoding that is known here.
    boolean isReadable() {
        return encoding != ContentEncoding.UNKNOWN;
    }

    /// Reads at least one byte; −1 at the end. An interrupt ends it too, and stays set.
    int read(byte[] into, int offset, int length) throws DelphiException {
        call.resume();
        try {
            int count = body.read(into, offset, length);
            endIf(count < 0);
            return count;
        } catch (IOException cause) {
            throw new DelphiException(whyItEnded(cause));
        } finally {
            call.pause();
        }
    }

    private DelphiProblem whyItEnded(IOException cause) {
        if (Thread.currentThread().isInterrupted()) {
            return new DelphiProblem.Closed();
        }
        if (ContentEncoding.isBroken(cause)) {
            return new DelphiProblem.NotUnderstood("a body that is not encoded as it says");
        }
        return call.hasStalled() ? new DelphiProblem.Stalled() : broken.get();
    }

    /// @param most the bytes that the body may have
    byte[] readAll(int most) throws DelphiException, InterruptedException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        BodyStream stream = new BodyStream(this, most);
        try {
            stream.transferTo(all);
        } catch (IOException ended) {
            throw stream.failure();
        }
        return all.toByteArray();
    }

    /// As much as a refusal needs; nothing if it breaks off.
    byte[] beginningOfBody() throws InterruptedException {
        call.resume();
        try {
            return isReadable() ? readToEnd(Limits.REFUSAL_BYTES) : new byte[0];
        } catch (IOException cut) {
            BodyStream.throwIfInterrupted();
            return new byte[0];
        } finally {
            call.pause();
        }
    }

    /// Lets it go after its end: what little follows is read on another thread, so that the next
    /// call finds the connection open. Closing it then does nothing.
    ///
    /// @return that thread
    Thread release() {
        released = true;
        call.close();
        StallWatch.Call limit = watch.watch(() -> closeQuietly(response.body()), Limits.REST_TIME);
        return Thread.ofVirtual().name("rest-of-answer").start(() -> readRest(limit));
    }

    private void readRest(StallWatch.Call limit) {
        try (limit;
                body) {
            var _ = readToEnd(Limits.REST_BYTES);
        } catch (IOException _) {
            // Then the next call makes a new connection.
        } finally {
            loseUnlessEnded();
        }
    }

    /// As far as `most` bytes.
    private byte[] readToEnd(int most) throws IOException {
        byte[] rest = body.readNBytes(most);
        endIf(rest.length < most);
        return rest;
    }

    private void endIf(boolean hasEnded) {
        if (hasEnded && !ended) {
            ended = true;
            idle.left();
        }
    }

    @Override
    public void close() {
        if (!released) {
            call.close();
            closeQuietly(response.body());
            loseUnlessEnded();
        }
    }

    private void loseUnlessEnded() {
        if (!ended) {
            idle.lost();
        }
    }

    static void closeQuietly(InputStream body) {
        try {
            body.close();
        } catch (IOException alreadyBroken) {
            // It is given up anyway.
        }
    }
}
