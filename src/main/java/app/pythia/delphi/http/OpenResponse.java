package app.pythia.delphi.http;

import app.pythia.delphi.DelphiException;
import app.pythia.delphi.DelphiProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;

/// A response whose body is still to be read. Reading ends when nothing comes for too long.
final class OpenResponse implements AutoCloseable {
    private static final int MOST_OF_AN_ERROR = 64 * 1024;

    private final HttpResponse<InputStream> response;
    private final StallWatch.Call call;
    private final String host;

    OpenResponse(HttpResponse<InputStream> response, StallWatch watch, String host) {
        this.response = response;
        this.host = host;
        this.call = watch.watch(() -> closeQuietly(response.body()));
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /// Reads at least one byte; −1 at the end.
    int read(byte[] into) throws DelphiException {
        call.resume();
        try {
            return response.body().read(into);
        } catch (IOException broken) {
            throw new DelphiException(
                    call.hasStalled()
                            ? new DelphiProblem.Stalled()
                            : new DelphiProblem.Broken(host));
        } finally {
            call.pause();
        }
    }

    byte[] readAll() throws DelphiException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] piece = new byte[8192];
        for (int count = read(piece); count >= 0; count = read(piece)) {
            all.write(piece, 0, count);
        }
        return all.toByteArray();
    }

    byte[] errorBody() {
        try {
            return response.body().readNBytes(MOST_OF_AN_ERROR);
        } catch (IOException cut) {
            return new byte[0];
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
