package app.pythia.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.Attachment;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.MessageId;
import app.pythia.outbox.Outgoing.State;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FileOutboxTest {
    private static final Instant NOW = Instant.parse("2026-11-20T10:42:00Z");
    private static final Optional<ConversationId> PLACE = Optional.of(new ConversationId("c-1"));

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(State.class)
    void whatIsPutIsThereInTheNextRun(State state) throws OutboxException {
        Outgoing written = written("Hello, “wörld”\n second line").is(state);
        try (FileOutbox outbox = open()) {
            outbox.put(written);
        }

        try (FileOutbox next = open()) {
            assertThat(next.left()).containsExactly(written);
        }
    }

    @Test
    void theLastOfSeveralStatesCounts() throws OutboxException {
        try (FileOutbox outbox = open()) {
            outbox.put(written("Hello").is(State.QUEUED));
            Outgoing other = written("Other").is(State.QUEUED);
            outbox.put(other);
            outbox.put(other.sending(Optional.of(new Baseline(Optional.of("m-7"), 2))));

            assertThat(outbox.left())
                    .contains(other.sending(Optional.of(new Baseline(Optional.of("m-7"), 2))))
                    .hasSize(2);
        }
    }

    @Test
    void aLineThatWasCutOffIsNone() throws OutboxException, IOException {
        Outgoing written = written("Hello");
        try (FileOutbox outbox = open()) {
            outbox.put(written.is(State.QUEUED));
            byte[] next = OutgoingJson.line(written.is(State.SENDING));
            for (int length = 1; length < next.length; length++) {
                outbox.put(written.is(State.QUEUED));
                Files.write(
                        journal(written), Arrays.copyOf(next, length), StandardOpenOption.APPEND);
                assertThat(outbox.left()).containsExactly(written.is(State.QUEUED));
            }
            outbox.put(written.is(State.UNCERTAIN));
            assertThat(outbox.left()).containsExactly(written.is(State.UNCERTAIN));
        }
    }

    @Test
    void everySampleOfATakeIsKept() throws OutboxException {
        Outgoing take = Outgoing.recording(NOW, PLACE);
        byte[] pcm = new byte[300_000];
        for (int i = 0; i < pcm.length; i++) {
            pcm[i] = (byte) (i * 31);
        }
        try (FileOutbox outbox = open()) {
            Draft draft = outbox.record(take);
            for (int at = 0; at < pcm.length; at += 1_000) {
                draft.append(Arrays.copyOfRange(pcm, at, at + 1_000), 1_000);
            }
            draft.finish();

            assertThat(outbox.sound(take.id())).isEqualTo(pcm);
            assertThat(outbox.left()).containsExactly(take);
        }
    }

    @Test
    void aTakeWhoseJournalIsSpoiltIsATakeAllTheSame() throws OutboxException, IOException {
        Outgoing take = Outgoing.recording(NOW, PLACE);
        try (FileOutbox outbox = open()) {
            Draft draft = outbox.record(take);
            draft.append(new byte[100], 100);
            draft.finish();
            Files.write(journal(take), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});

            assertThat(outbox.left()).hasSize(1);
            Outgoing found = outbox.left().getFirst();
            assertThat(found.state()).isEqualTo(State.NEEDS_YOU);
            assertThat(outbox.sound(found.id())).hasSize(100);
        }
    }

    @Test
    void ofWhatWasSentNoWordAndNoSampleIsLeft() throws OutboxException, IOException {
        Outgoing take = Outgoing.recording(NOW, PLACE);
        try (FileOutbox outbox = open()) {
            Draft draft = outbox.record(take);
            draft.append("canary-sound".getBytes(StandardCharsets.UTF_8), 12);
            draft.finish();
            outbox.put(take.withText("canary-words").is(State.SENDING));
            outbox.sent(take.id());
        }

        try (Stream<Path> files = Files.list(folder.resolve("outbox"))) {
            for (Path file : files.toList()) {
                assertThat(Files.readString(file)).doesNotContain("canary");
            }
        }
        try (FileOutbox next = open()) {
            assertThat(next.left()).extracting(Outgoing::state).containsExactly(State.SENT);
            next.remove(take.id());
        }
        assertThat(folder.resolve("outbox")).isEmptyDirectory();
    }

    @Test
    void onlyTheUserCanReadIt() throws OutboxException, IOException {
        Outgoing take = Outgoing.recording(NOW, PLACE);
        try (FileOutbox outbox = open()) {
            Draft draft = outbox.record(take);
            draft.append(new byte[100], 100);
            draft.finish();
            outbox.put(take.is(State.QUEUED));
        }

        assertThat(permissions(folder.resolve("outbox"))).isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(folder.resolve("outbox"))) {
            assertThat(files.map(FileOutboxTest::permissions)).containsOnly("rw-------").hasSize(2);
        }
    }

    @Test
    void thatTheDiskCannotBeUsedIsToldAndKeepsNobodyFromSpeaking() throws IOException {
        Files.writeString(folder.resolve("outbox"), "a file where a folder should be");
        try (FileOutbox outbox = open()) {
            Draft draft = outbox.record(Outgoing.recording(NOW, PLACE));
            draft.append(new byte[100], 100);
            draft.finish();

            assertThat(outbox.problem().get()).isPresent();
        }
    }

    private FileOutbox open() {
        return new FileOutbox(folder.resolve("outbox"));
    }

    private Path journal(Outgoing of) {
        return folder.resolve("outbox").resolve(of.id().value() + ".json");
    }

    private static Outgoing written(String text) {
        return Outgoing.written(
                MessageId.local(),
                text,
                List.of(new Attachment.Picture("https://example.org/p.jpg")),
                NOW,
                PLACE);
    }

    private static String permissions(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
