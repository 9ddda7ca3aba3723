package app.pythia.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;

/// A text file in UTF-8 that is being written. Whoever made the channel closes it.
final class TextFile {
    private static final int BUFFER = 1 << 16;

    private final Writer writer;

    TextFile(FileChannel file) {
        writer =
                new BufferedWriter(
                        new OutputStreamWriter(
                                Channels.newOutputStream(file), StandardCharsets.UTF_8),
                        BUFFER);
    }

    void line(String words) throws IOException {
        writer.write(words);
        writer.write('\n');
    }

    void blank() throws IOException {
        writer.write('\n');
    }

    void flush() throws IOException {
        writer.flush();
    }
}
