package app.pythia.delphi.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/// How a body is packed. Packing is never asked for; what is in front of a service may do it all
/// the same.
enum ContentEncoding {
    NONE,
    GZIP,
    UNKNOWN;

    static ContentEncoding named(String header) {
        return switch (header.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity" -> NONE;
            case "gzip", "x-gzip" -> GZIP;
            default -> UNKNOWN;
        };
    }

    InputStream decoded(InputStream body) {
        return this == GZIP ? new Unzipped(body) : body;
    }

    /// Whether a body could not be read because of what it is, not of the line.
    static boolean isBroken(IOException cause) {
        return cause instanceof ZipException;
    }

    /// The JDK's stream reads when it is made: it is made with the first read.
    private static final class Unzipped extends InputStream {
        private final InputStream packed;
        private @Nullable InputStream unpacked;

        Unzipped(InputStream packed) {
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            return unpacked().read();
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            return unpacked().read(into, offset, length);
        }

        private InputStream unpacked() throws IOException {
            InputStream ready = unpacked == null ? new Gzip(packed) : unpacked;
            unpacked = ready;
            return ready;
        }

        @Override
        public void close() throws IOException {
            packed.close();
        }
    }

    /// The JDK's stream forgets what it has unpacked by the read in which it meets a fault.
    private static final class Gzip extends GZIPInputStream {
        private @Nullable ZipException fault;

        Gzip(InputStream packed) throws IOException {
            super(packed);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (fault != null) {
                throw fault;
            }
            long before = inf.getBytesWritten();
            try {
                return super.read(into, offset, length);
            } catch (ZipException met) {
                fault = met;
                int unpacked = (int) (inf.getBytesWritten() - before);
                if (unpacked <= 0) {
                    throw met;
                }
                return unpacked;
            }
        }
    }
}
