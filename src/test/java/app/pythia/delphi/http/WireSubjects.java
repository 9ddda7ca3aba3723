package app.pythia.delphi.http;

import app.pythia.soak.fuzz.Subject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

/// Every answer of the contract, read by the real client from a server that sends any bytes: for
/// whoever changes them. Used by one thread.
public final class WireSubjects implements AutoCloseable {
    private final Lines lines = new Lines();

    /// Each of them twice: its body, which must mean the same as without a line; and all of it with
    /// its head, of which the JDK tells more or less, depending on how it comes.
    public List<Subject> all() throws IOException {
        return ContractSubjects.rows()
                .<Subject>mapMulti((row, all) -> {
                    all.accept(new Body(row, lines));
                    all.accept(new Anything(row, lines));
                })
                .toList();
    }

    @Override
    public void close() {
        lines.close();
    }

    /// As a server sends it: in chunks if it streams.
    private static byte[] bytes(Canned answer) {
        boolean streams =
                answer.headers().getOrDefault("Content-Type", List.of()).toString().contains("/e");
        return (streams ? Framing.CHUNKS : Framing.LENGTH).of(answer).bytes();
    }

    private record Body(Contract row, Lines lines) implements Subject {
        @Override
        public String name() {
            return "line " + row.name();
        }

        @Override
        public byte[] sample() {
            return row.answer().body();
        }

        @Override
        public List<String> read(byte[] bytes, IntUnaryOperator pieces)
                throws IOException, InterruptedException {
            byte[] all = bytes(row.answer().withBody(bytes));
            return lines.with(line -> line.send(all, pieces), row::outcome);
        }
    }

    private record Anything(Contract row, Lines lines) implements Subject {
        /// The JDK's client turns in circles on a chunk of 2 GiB or more, until the call is given
        /// up as stalled (`ResponseContent.ChunkedBodyParser`): that is known, and not tried. It
        /// takes for a length whatever stands two bytes behind a chunk.
        private static final Pattern OVERFLOWING_CHUNK = Pattern.compile("[0-9a-fA-F]{8}");

        @Override
        public String name() {
            return "head " + row.name();
        }

        @Override
        public byte[] sample() {
            return bytes(row.answer());
        }

        @Override
        public List<String> read(byte[] bytes, IntUnaryOperator pieces)
                throws IOException, InterruptedException {
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            if (!OVERFLOWING_CHUNK.matcher(text).find()) {
                var _ = lines.with(line -> line.send(bytes, pieces), row::outcome);
            }
            return List.of();
        }
    }
}
