package app.pythia.delphi.http;

import app.pythia.audio.PcmFormat;
import app.pythia.audio.Wav;
import app.pythia.delphi.DelphiApi;
import app.pythia.soak.fuzz.Subject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Every answer of the contract, read without a line: for whoever changes them. Used by one thread.
public final class ContractSubjects implements AutoCloseable {
    private final CannedClient client = new CannedClient(Canned.events(""));
    private final DelphiApi api =
            new HttpDelphiApi(
                    new Requests(() -> URI.create("https://api.a.example"), Apis.KEY, "Pythia"),
                    Apis.KEY,
                    Duration.ofSeconds(30),
                    client);

    public List<Subject> all() throws IOException {
        List<Subject> all = new ArrayList<>();
        rows().forEach(row -> all.add(new Row(row, row.answer().body(), UnaryOperator.identity())));
        Contract whole =
                ContractTolerancesTest.wholes()
                        .filter(row -> row.name().endsWith("WAV file"))
                        .findFirst()
                        .orElseThrow();
        // As a file: what is changed of it is not its text, but what stands in it.
        byte[] file = new Wav(PcmFormat.SPOKEN_TURN, new byte[] {1, 2, 3, 4}).bytes();
        all.addAll(Collections.nCopies(8, new Row(whole, file, ContractSubjects::inJson)));
        return all;
    }

    /// All that the contract tells of answers.
    static Stream<Contract> rows() throws IOException {
        return Stream.of(
                        ContractRowsTest.answers(),
                        ContractRowsTest.conversations(),
                        ContractRowsTest.speech(),
                        ContractTolerancesTest.streams(),
                        ContractTolerancesTest.ends(),
                        ContractTolerancesTest.sounds(),
                        ContractTolerancesTest.both(),
                        ContractTolerancesTest.wholes(),
                        ContractTolerancesTest.dates(),
                        ContractRefusalsTest.bodies(),
                        ContractRefusalsTest.statuses(),
                        ContractRefusalsTest.failuresInStreams(),
                        ContractRefusalsTest.strangers(),
                        ContractRefusalsTest.encodings(),
                        ContractRefusalsTest.forms())
                .flatMap(rows -> rows);
    }

    @Override
    public void close() {
        api.close();
    }

    private static byte[] inJson(byte[] file) {
        return Canned.json(
                        200,
                        "{\"clone_response\": {\"full_audio\": \""
                                + Base64.getEncoder().encodeToString(file)
                                + "\"}}")
                .body();
    }

    private final class Row implements Subject {
        private final Contract row;
        private final byte[] sample;
        private final UnaryOperator<byte[]> wrapping;

        Row(Contract row, byte[] sample, UnaryOperator<byte[]> wrapping) {
            this.row = row;
            this.sample = sample;
            this.wrapping = wrapping;
        }

        @Override
        public String name() {
            return row.name();
        }

        @Override
        public byte[] sample() {
            return sample;
        }

        @Override
        public List<String> read(byte[] bytes, IntUnaryOperator pieces)
                throws InterruptedException {
            client.answer(row.answer().withBody(wrapping.apply(bytes)));
            client.cut(pieces);
            return row.outcome(api);
        }
    }
}
