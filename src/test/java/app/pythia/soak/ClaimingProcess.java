package app.pythia.soak;

import app.pythia.app.ClaimProgram;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// A [ClaimProgram] in a process of its own.
final class ClaimingProcess implements Claimant, AutoCloseable {
    private final Process process;
    private final BufferedReader out;
    private final Writer in;

    ClaimingProcess() throws IOException {
        process =
                Programs.java(ClaimProgram.class)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        out = process.inputReader(StandardCharsets.UTF_8);
        in = process.outputWriter(StandardCharsets.UTF_8);
    }

    @Override
    public void ask(Path folder, Instant moment) throws IOException {
        say(ChronoUnit.MICROS.between(Instant.EPOCH, moment) + "\n" + folder + "\n");
    }

    @Override
    public Claim outcome() throws IOException {
        String line = heard();
        int space = line.indexOf(' ');
        long begun = Long.parseLong(line.substring(0, space));
        return new Claim(Instant.EPOCH.plus(begun, ChronoUnit.MICROS), line.endsWith("owner"));
    }

    @Override
    public void letGo() throws IOException {
        say("go\n");
        var _ = heard();
    }

    @Override
    public void close() throws IOException {
        in.close();
        process.destroy();
    }

    private void say(String text) throws IOException {
        in.write(text);
        in.flush();
    }

    private String heard() throws IOException {
        String line = out.readLine();
        if (line == null) {
            throw new EOFException("a process that claims folders has ended");
        }
        return line;
    }
}
