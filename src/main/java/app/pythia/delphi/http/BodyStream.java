package app.pythia.delphi.http;

import app.pythia.delphi.DelphiException;
import app.pythia.delphi.DelphiProblem;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// The body of a response for readers that know streams only. It remembers why it broke off.
final class BodyStream extends InputStream {
    private final OpenResponse response;
    private long left;
    private @Nullable DelphiException failure;

    /// @param most the bytes that the body may have
    BodyStream(OpenResponse response, long most) {
        this.response = response;
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        try {
            int count = length == 0 ? 0 : response.read(into, offset, length);
            left -= Math.max(0, count);
            if (left < 0) {
                throw new DelphiException(new DelphiProblem.NotUnderstood("an endless answer"));
            }
            return count;
        } catch (DelphiException ended) {
            failure = ended;
            throw new IOException(ended);
        }
    }

    /// Whether it broke off.
    boolean hasFailed() {
        return failure != null;
    }

    /// Why it broke off.
    ///
    /// @throws InterruptedException if that was the reason
    DelphiException failure() throws InterruptedException {
        throwIfInterrupted();
        return failure == null
                ? new DelphiException(new DelphiProblem.NotUnderstood("no JSON"))
                : failure;
    }

    static void throwIfInterrupted() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("while an answer came");
        }
    }
}
