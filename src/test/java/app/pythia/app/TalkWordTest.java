package app.pythia.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.app.TalkWord.Said;
import app.pythia.ui.talk.TalkRemote;
import app.pythia.ui.talk.TalkRemotes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `--talk`, from the one process to the other.
class TalkWordTest {
    private final TalkRemotes talking = new TalkRemotes();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit makes it before every test.
    private Path folder;

    @Test
    void startsAndStopsWhatRuns() throws IOException {
        try (OneInstance _ = owner(reaching(talking.remote()))) {
            assertThat(TalkWord.START.ask(folder)).isEqualTo(new Said("Pythia listens.", 0));
            assertThat(TalkWord.START.ask(folder))
                    .isEqualTo(new Said("Pythia listens already.", 0));
            assertThat(TalkWord.STOP.ask(folder)).isEqualTo(new Said("Pythia listens no more.", 0));
            assertThat(TalkWord.STOP.ask(folder))
                    .isEqualTo(new Said("Pythia was not listening.", 0));
            assertThat(TalkWord.TOGGLE.ask(folder)).isEqualTo(new Said("Pythia listens.", 0));
        }
        assertThat(talking.done()).containsExactly("begin", "finish", "begin");
    }

    @Test
    void bringsNoWindowToTheFront() throws IOException {
        Outside outside = reaching(talking.remote());
        try (OneInstance _ = owner(outside)) {
            TalkWord.TOGGLE.ask(folder);
        }
        assertThat(outside.calls().get()).isZero();
    }

    @Test
    void saysSoWhenNobodyRuns() {
        assertThat(TalkWord.TOGGLE.ask(folder))
                .isEqualTo(new Said("Pythia does not run; start it first, --talk does not.", 1));
    }

    @Test
    void saysSoWhenThereIsNoWindowYet() throws IOException {
        try (OneInstance _ = owner(new Outside(ThisDesktop.none(), Runnable::run))) {
            assertThat(TalkWord.START.ask(folder))
                    .isEqualTo(new Said("Pythia cannot listen at the moment.", 1));
        }
    }

    @Test
    void aWindowThatHangsIsNotWaitedFor() throws IOException {
        Queue<Runnable> never = new ArrayDeque<>();
        try (OneInstance _ = owner(new Outside(ThisDesktop.none(), never::add))) {
            assertThat(TalkWord.START.ask(folder).exitValue()).isEqualTo(1);
        }
    }

    @Test
    void theCommandStartsNothingAndLeavesNothing() {
        Path none = folder.resolve("none");

        assertThat(run("--data-dir", none.toString(), "--talk", "toggle")).isEqualTo(1);
        assertThat(Files.exists(none)).isFalse();
    }

    @Test
    void theCommandTakesNoOtherWord() {
        assertThat(run("--talk", "shout")).isEqualTo(2);
    }

    private static int run(String... options) {
        return PythiaCommand.run(List.of(options).toArray(String[]::new), Map.of());
    }

    private static Outside reaching(TalkRemote remote) {
        Outside outside = new Outside(ThisDesktop.none(), Runnable::run);
        outside.reaches(remote);
        return outside;
    }

    private OneInstance owner(Outside outside) throws IOException {
        OneInstance owner = OneInstance.claim(folder).orElseThrow();
        owner.answer(outside::answer);
        return owner;
    }
}
