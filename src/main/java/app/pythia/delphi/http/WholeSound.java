package app.pythia.delphi.http;

import app.pythia.delphi.DelphiException;
import app.pythia.delphi.DelphiProblem;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Sound that came in one piece: a WAV file, or bare samples.
///
/// @param pcm whole samples of one channel
record WholeSound(int sampleRate, byte[] pcm) {
    private static final int RIFF_HEADER_BYTES = 12;
    private static final int CHUNK_HEADER_BYTES = 8;
    private static final int FORMAT_BYTES = 16;

    /// @param usual the form of bare samples, and of a file that does not say
    static WholeSound of(byte[] bytes, SoundForm usual) throws DelphiException {
        if (bytes.length < RIFF_HEADER_BYTES || !tag(bytes, 0).equals("RIFF")) {
            return samples(bytes, 0, bytes.length, usual);
        }
        SoundForm form = usual;
        long at = RIFF_HEADER_BYTES;
        while (at + CHUNK_HEADER_BYTES <= bytes.length) {
            int start = (int) at + CHUNK_HEADER_BYTES;
            long length = Integer.toUnsignedLong(in(bytes).getInt(start - 4));
            String name = tag(bytes, (int) at);
            if (name.equals("data")) {
                return samples(bytes, start, length, form);
            }
            if (name.equals("fmt ") && start + FORMAT_BYTES <= bytes.length) {
                form = form(in(bytes), start);
            }
            at = start + length + (length & 1);
        }
        throw notUnderstood("a WAV file without samples");
    }

    /// A length of 0, or beyond the end, stands in files whose writer did not know it.
    private static WholeSound samples(byte[] bytes, int start, long declared, SoundForm form) {
        int there = bytes.length - start;
        int length = declared == 0 ? there : (int) Math.min(there, declared);
        int whole = length - length % form.frameBytes();
        byte[] frames =
                whole == bytes.length ? bytes : Arrays.copyOfRange(bytes, start, start + whole);
        return new WholeSound(form.sampleRate(), form.mono(frames));
    }

    private static SoundForm form(ByteBuffer in, int at) throws DelphiException {
        int channels = in.getShort(at + 2);
        int rate = in.getInt(at + 4);
        int bits = in.getShort(at + 14);
        return SoundForm.of(rate, bits, channels)
                .orElseThrow(() -> notUnderstood("sound of " + rate + " Hz, " + bits + " bits"));
    }

    private static ByteBuffer in(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static String tag(byte[] bytes, int at) {
        return new String(bytes, at, 4, StandardCharsets.US_ASCII);
    }

    private static DelphiException notUnderstood(String what) {
        return new DelphiException(new DelphiProblem.NotUnderstood(what));
    }
}
