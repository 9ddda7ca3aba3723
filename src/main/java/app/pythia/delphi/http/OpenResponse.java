package app.pythia.delphi.http;

import app.pythia.delphi.DelphiException;
import app.pythia.delphi.DelphiProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.function.Supplier;

/// A response whose body is still to be read. Reading ends when nothing comes for too long.
final class OpenResponse implements AutoCloseable {
    private static final int BEGINNING = 64 * 1024;

    /// Far beyond any list or history.
    private static final int LONGEST = 32 * 1024 * 1024;

    private final HttpResponse<InputStream> response;
    private final StallWatch.Call call;
    private final Supplier<DelphiProblem> broken;

    /// @param broken what it means that the line breaks
    OpenResponse(
            HttpResponse<InputStream> response, StallWatch watch, Supplier<DelphiProblem> broken) {
        this.response = response;
        this.broken = broken;
        this.call = watch.watch(() -> closeQuietly(response.body()));
        call.pause();
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /// Reads at least one byte; −1 at the end. An interrupt ends it too, and stays set.
    int read(byte[] into) throws DelphiException {
        call.resume();
        try {
            return response.body().read(into);
        } catch (IOException _) {
            throw new DelphiException(whyItEnded());
        } finally {
            call.pause();
        }
    }

    private DelphiProblem whyItEnded() {
        if (Thread.currentThread().isInterrupted()) {
            return new DelphiProblem.Closed();
        }
        return call.hasStalled() ? new DelphiProblem.Stalled() : broken.get();
    }

    byte[] readAll() throws DelphiException, InterruptedException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] piece = new byte[8192];
        for (int count = readPart(piece); count >= 0; count = readPart(piece)) {
            all.write(piece, 0, count);
            if (all.size() > LONGEST) {
                throw new DelphiException(new DelphiProblem.NotUnderstood("an endless answer"));
            }
        }
        return all.toByteArray();
    }

    private int readPart(byte[] into) throws DelphiException, InterruptedException {
        try {
            return read(into);
        } catch (DelphiException failed) {
            throwIfInterrupted();
            throw failed;
        }
    }

    /// As much as a refusal needs; nothing if it breaks off.
    byte[] beginningOfBody() throws InterruptedException {
        call.resume();
        try {
            return response.body().readNBytes(BEGINNING);
        } catch (IOException cut) {
            throwIfInterrupted();
            return new byte[0];
        } finally {
            call.pause();
        }
    }

    private static void throwIfInterrupted() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("while an answer came");
        }
    }

    @Override
    public void close() {
        call.close();
        closeQuietly(response.body());
    }

    static void closeQuietly(InputStream body) {
        try {
            body.close();
        } catch (IOException alreadyBroken) {
            // It is given up anyway.
        }
    }
}
