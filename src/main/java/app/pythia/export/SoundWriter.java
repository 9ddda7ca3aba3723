package app.pythia.export;

import app.pythia.audio.Pcm;
import app.pythia.audio.PcmFormat;
import app.pythia.audio.Wav;
import app.pythia.audio.dsp.StreamResampler;
import app.pythia.conversation.Conversation;
import app.pythia.conversation.Message;
import app.pythia.conversation.Sender;
import app.pythia.conversation.VoiceNote;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// One stereo WAV file, the user at the left and the clone at the right, one after the other. A
/// message without a sound leaves the time that its captions take silent.
final class SoundWriter implements ConversationWriter {
    static final PcmFormat FORMAT = new PcmFormat(44_100, 2);

    /// A file's length is a number of 32 bits.
    private static final long MOST_BYTES = 0xffff_ffffL - Wav.HEADER_BYTES;

    private final FileChannel file;
    private final Timeline timeline;
    private final Sounds sounds;
    private final ByteBuffer buffer =
            ByteBuffer.allocate(FORMAT.sampleRate() * FORMAT.frameBytes());
    private long frames;

    SoundWriter(FileChannel file, Labels labels, Sounds sounds) throws IOException {
        this.file = file;
        this.timeline = new Timeline(labels);
        this.sounds = sounds;
        WholeFile.all(file, ByteBuffer.wrap(Wav.header(FORMAT, 0)));
    }

    /// Whether sound of that length fits into a file.
    static boolean fits(long millis) {
        return millis * FORMAT.sampleRate() / 1_000 * FORMAT.frameBytes() < MOST_BYTES;
    }

    @Override
    public void write(Conversation conversation, List<Message> messages, Progress progress)
            throws IOException {
        for (int at = 0; at < messages.size(); at++) {
            Progress part =
                    progress.part((double) at / messages.size(), (at + 1.0) / messages.size());
            write(messages.get(at), part);
            part.at(1);
        }
        timeline.endConversation();
    }

    @Override
    public void end() throws IOException {
        silenceUntil(timeline.end(), _ -> {});
        flush();
        long bytes = frames * FORMAT.frameBytes();
        ByteBuffer header = ByteBuffer.wrap(Wav.header(FORMAT, (int) bytes));
        file.position(0);
        WholeFile.all(file, header);
    }

    private void write(Message message, Progress progress) throws IOException {
        Timeline.Slot slot = timeline.next(message);
        Optional<Wav> sound = message.voice().flatMap(VoiceNote::sound).flatMap(sounds::find);
        if (sound.isPresent()) {
            silenceUntil(slot.start(), progress);
            write(sound.get(), message.sender() == Sender.USER ? 0 : 1, progress);
        }
        silenceUntil(slot.end(), progress);
    }

    private void write(Wav sound, int channel, Progress progress) throws IOException {
        PcmFormat format = sound.format();
        StreamResampler resampler = new StreamResampler(format.sampleRate(), FORMAT.sampleRate());
        int step = format.sampleRate() * format.frameBytes();
        for (int at = 0; at < sound.pcm().length; at += step) {
            byte[] piece =
                    Arrays.copyOfRange(sound.pcm(), at, Math.min(sound.pcm().length, at + step));
            write(resampler.process(Pcm.toMono(piece, format.channels())), channel);
            progress.at((double) at / sound.pcm().length);
        }
        write(resampler.flush(), channel);
    }

    private void write(float[] samples, int channel) throws IOException {
        byte[] mono = Pcm.fromFloats(samples, samples.length, 1);
        for (int at = 0; at < samples.length; at++) {
            frame(
                    channel == 0 ? Pcm.sample(mono, 2 * at) : 0,
                    channel == 1 ? Pcm.sample(mono, 2 * at) : 0);
        }
    }

    private void silenceUntil(long millis, Progress progress) throws IOException {
        long until = millis * FORMAT.sampleRate() / 1_000;
        double all = Math.max(1, until - frames);
        while (frames < until) {
            frame(0, 0);
            if (buffer.position() == 0) {
                progress.at(Math.clamp(1 - (until - frames) / all, 0, 1));
            }
        }
    }

    private void frame(int left, int right) throws IOException {
        buffer.put((byte) left).put((byte) (left >> 8)).put((byte) right).put((byte) (right >> 8));
        frames++;
        if (!buffer.hasRemaining()) {
            flush();
        }
    }

    private void flush() throws IOException {
        if (frames * FORMAT.frameBytes() > MOST_BYTES) {
            throw new TransferException(TransferProblem.TOO_LONG);
        }
        WholeFile.all(file, buffer.flip());
        buffer.clear();
    }
}
