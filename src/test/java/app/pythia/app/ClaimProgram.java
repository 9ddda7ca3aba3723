package app.pythia.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// A program that claims data folders as Pythia does when it is started, again and again.
///
/// It reads two lines for each: the moment in microseconds since 1970, and the folder. It writes
/// when it began, and `owner` or `other`. With the next line it lets the folder go, and says so.
public final class ClaimProgram {
    private ClaimProgram() {}

    public static void main(String[] args) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String moment = in.readLine(); moment != null; moment = in.readLine()) {
            claim(Long.parseLong(moment), Path.of(in.readLine()), in);
        }
    }

    private static void claim(long moment, Path folder, BufferedReader in) throws IOException {
        while (now() < moment) {
            Thread.onSpinWait();
        }
        long begun = now();
        Optional<OneInstance> claimed = OneInstance.claim(folder);
        System.out.println(begun + (claimed.isPresent() ? " owner" : " other"));
        var _ = in.readLine();
        if (claimed.isPresent()) {
            claimed.get().close();
        }
        System.out.println("free");
    }

    private static long now() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
    }
}
