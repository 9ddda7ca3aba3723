package app.pythia.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.app.Doorbell.Answer;
import app.pythia.app.Doorbell.Reply;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OneInstanceTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit makes it before every test.
    private Path parent;

    private final BlockingQueue<Doorbell.Wish> asked = new LinkedBlockingQueue<>();

    @Test
    void aFolderHasOneOwnerAtATime() throws IOException {
        try (OneInstance _ = claim().orElseThrow()) {
            assertThat(claim()).isEmpty();
        }
        try (OneInstance _ = claim().orElseThrow()) {
            assertThat(claim()).isEmpty();
        }
    }

    @Test
    void theOwnerHearsWhoIsStartedLater() throws Exception {
        try (OneInstance owner = claim().orElseThrow()) {
            owner.answer(this::note);

            assertThat(ring()).isEqualTo(new Answer.Heard(Reply.OK));
            assertThat(asked.poll(5, TimeUnit.SECONDS)).isEqualTo(Doorbell.Wish.SHOW);
        }
    }

    @Test
    void withoutAnOwnerNobodyHears() throws IOException {
        assertThat(ring()).isEqualTo(new Answer.Nobody());
        try (OneInstance owner = claim().orElseThrow()) {
            owner.answer(this::note);
        }
        assertThat(ring()).isEqualTo(new Answer.Nobody());
    }

    @Test
    void whoDoesNotKnowThePasswordIsNotHeard() throws IOException {
        try (OneInstance owner = claim().orElseThrow()) {
            owner.answer(this::note);
            int port = Integer.parseInt(Files.readString(door()).replaceFirst(" .*", ""));
            try (Socket stranger = new Socket(InetAddress.getLoopbackAddress(), port)) {
                stranger.getOutputStream().write("0000 show\n".getBytes(StandardCharsets.UTF_8));
                assertThat(stranger.getInputStream().read()).isNegative();
            }
            assertThat(asked).isEmpty();
            assertThat(ring()).isEqualTo(new Answer.Heard(Reply.OK));
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theFolderIsTheUsersAloneBeforeAnythingIsInIt() throws IOException {
        try (OneInstance _ = claim().orElseThrow()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyTheUserCanReadThePassword() throws IOException {
        try (OneInstance owner = claim().orElseThrow()) {
            owner.answer(this::note);

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(door())))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void whoHangsUpIsTakenForSilent() throws IOException {
        try (OneInstance owner = claim().orElseThrow()) {
            owner.answer(this::note);
            Files.writeString(door(), Files.readString(door()) + "0");

            assertThat(ring()).isEqualTo(new Answer.Silence());
        }
    }

    private Reply note(Doorbell.Wish wish) {
        asked.add(wish);
        return Reply.OK;
    }

    private Answer ring() {
        return Doorbell.ring(folder(), Doorbell.Wish.SHOW);
    }

    private Optional<OneInstance> claim() throws IOException {
        return OneInstance.claim(folder());
    }

    private Path folder() {
        return parent.resolve("data");
    }

    private Path door() {
        return folder().resolve("pythia.door");
    }
}
