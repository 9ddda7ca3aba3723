package app.pythia.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/// The program `sox`, on raw files of one channel.
final class Sox {
    private static final int AT_ONCE = 1 << 16;

    private final Path folder;

    Sox(Path folder) {
        this.folder = folder;
    }

    /// Its `rate` on 32-bit floats; `quality` is `-h` or `-v`.
    float[] rate(float[] in, int from, int to, String quality)
            throws IOException, InterruptedException {
        Path input = floats("in.f32", in);
        Path output = folder.resolve("out.f32");
        run(of(input, from, List.of("-t", "f32", output.toString(), "rate", quality, "" + to)));
        ByteBuffer bytes =
                ByteBuffer.wrap(Files.readAllBytes(output)).order(ByteOrder.LITTLE_ENDIAN);
        float[] out = new float[bytes.remaining() / Float.BYTES];
        bytes.asFloatBuffer().get(out);
        return out;
    }

    /// The same rounded to 16 bits, without dither.
    float[] rate16(float[] in, int from, int to, String quality)
            throws IOException, InterruptedException {
        Path input = floats("in.f32", in);
        Path output = folder.resolve("out.s16");
        run(of(input, from, List.of("-t", "s16", output.toString(), "rate", quality, "" + to)));
        return Samples.of16Bit(Files.readAllBytes(output));
    }

    /// How long it takes to change the rate of what is in a file of floats, without reading it.
    double seconds(Path input, int from, int to, String quality)
            throws IOException, InterruptedException {
        double all = run(of(input, from, List.of("-n", "rate", quality, "" + to)));
        return all - run(of(input, from, List.of("-n")));
    }

    Path floats(String name, float[] samples) throws IOException {
        Path file = folder.resolve(name);
        ByteBuffer bytes =
                ByteBuffer.allocate(AT_ONCE * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        try (FileChannel out =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING)) {
            for (int at = 0; at < samples.length; at += AT_ONCE) {
                int count = Math.min(AT_ONCE, samples.length - at);
                bytes.clear().asFloatBuffer().put(samples, at, count);
                bytes.limit(count * Float.BYTES);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
            }
        }
        return file;
    }

    private static List<String> of(Path input, int rate, List<String> rest) {
        List<String> command =
                new ArrayList<>(List.of("sox", "-D", "-t", "f32", "-c", "1", "-r", "" + rate));
        command.add(input.toString());
        command.addAll(rest);
        return command;
    }

    private static double run(List<String> command) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Process process =
                new ProcessBuilder(command)
                        .redirectOutput(Redirect.DISCARD)
                        .redirectError(Redirect.DISCARD)
                        .start();
        int code = process.waitFor();
        if (code != 0) {
            throw new IOException("sox ended with " + code + ": " + String.join(" ", command));
        }
        return (System.nanoTime() - begun) / 1e9;
    }
}
