package app.pythia.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;

/// A voice answer as it comes over the line: server-sent events with sound in base64, in the pieces
/// of a network's packets.
///
/// @param bytes all of it, with its end
record VoiceLine(byte[] bytes) {
    private static final int PACKET = 1_460;

    /// One of at least `bytes` bytes, in events of `chunkBytes` of sound.
    static VoiceLine of(int bytes, int chunkBytes) {
        Random random = new Random(1);
        ByteArrayOutputStream line = new ByteArrayOutputStream(bytes + 2 * chunkBytes);
        byte[] chunk = new byte[chunkBytes];
        while (line.size() < bytes) {
            random.nextBytes(chunk);
            String base64 = Base64.getEncoder().encodeToString(chunk);
            line.writeBytes(ascii("data: {\"audio_chunk\": \"" + base64 + "\"}\n\n"));
        }
        line.writeBytes(ascii("data: {\"audio_chunk\": \"[DONE]\"}\n\n"));
        return new VoiceLine(line.toByteArray());
    }

    /// It comes.
    Packets packets() {
        return new Packets(bytes);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /// Gives at most one packet at a time.
    static final class Packets extends ByteArrayInputStream {
        private Packets(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] into, int offset, int length) {
            int left = PACKET - pos % PACKET;
            return super.read(into, offset, Math.min(length, left));
        }

        /// How many bytes have come by now.
        synchronized int come() {
            return pos;
        }
    }
}
