package app.pythia.demo;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/// Ways from the demo clone to its caller on which bodies do not stay as they are.
final class FaultyLine {
    private FaultyLine() {}

    /// Changes each event; the demo clone writes one at a time. Sound of its own kind is left
    /// alone.
    static final class Reshaped extends FilterOutputStream {
        private final Shape shape;

        Reshaped(OutputStream out, Shape shape) {
            super(out);
            this.shape = shape;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            String event = new String(bytes, offset, length, StandardCharsets.UTF_8);
            out.write(shape.of(event).getBytes(StandardCharsets.UTF_8));
        }
    }

    /// Takes so many bytes, and breaks the connection then.
    static class Broken extends FilterOutputStream {
        private int left;

        Broken(OutputStream out, int bytes) {
            super(out);
            this.left = bytes;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            int taken = Math.min(left, length);
            out.write(bytes, offset, taken);
            left -= taken;
            if (taken < length) {
                out.flush();
                endOfLine();
            }
        }

        void endOfLine() throws IOException {
            throw new IOException("cut");
        }

        /// An end that is not marked as one makes the server close the connection.
        @Override
        public void close() throws IOException {
            throw new IOException("cut");
        }
    }

    /// Takes so many bytes, and holds on to the next.
    static final class Hanging extends Broken {
        Hanging(OutputStream out, int bytes) {
            super(out, bytes);
        }

        @Override
        void endOfLine() throws IOException {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException closed) {
                throw new InterruptedIOException("closed");
            }
        }
    }

    /// Hands bytes on in pieces of one size.
    static final class Pieces extends FilterOutputStream {
        private final int size;

        Pieces(OutputStream out, int size) {
            super(out);
            this.size = size;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            for (int at = 0; at < length; at += size) {
                out.write(bytes, offset + at, Math.min(size, length - at));
                out.flush();
            }
        }
    }
}
