package app.pythia.ui.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.Message;
import app.pythia.ui.FakeTurns;
import app.pythia.ui.Samples;
import app.pythia.ui.notice.SaveProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundSaverTest {
    private static final Message MESSAGE = Samples.kept();
    private static final byte[] WAV = {'R', 'I', 'F', 'F'};

    @TempDir Path folder;
    private final FakeTurns turns = new FakeTurns();
    private final List<String> asked = new ArrayList<>();
    private final List<Runnable> waiting = new ArrayList<>();

    @Test
    void writesTheSoundWhereTheUserSaid() throws IOException {
        Path file = folder.resolve("answer.wav");
        SoundSaver saver = saver(file);
        saver.save(MESSAGE);
        assertThat(words(saver)).isEqualTo("Saving…");
        assertThat(turns.calls()).isEmpty();
        waiting.removeFirst().run();

        assertThat(words(saver)).isEqualTo("Saved as answer.wav");
        assertThat(file).hasBinaryContent(WAV);
        assertThat(files()).containsExactly("answer.wav");
        assertThat(asked).containsExactly("The Guide 2026-11-20 10.42.00.wav");
    }

    @Test
    void doesNothingIfTheUserTurnsAway() {
        SoundSaver saver = new SoundSaver(turns, (_, _) -> {}, _ -> "sound.wav", Runnable::run);
        saver.save(MESSAGE);

        assertThat(words(saver)).isEmpty();
        assertThat(turns.calls()).isEmpty();
    }

    @Test
    void replacesAFileThatIsThere() throws IOException {
        Path file = Files.writeString(folder.resolve("answer.wav"), "older and longer");
        save(saver(file));

        assertThat(file).hasBinaryContent(WAV);
    }

    @Test
    void writesThroughALink() throws IOException {
        Path file = Files.writeString(folder.resolve("real.wav"), "older");
        Path link = Files.createSymbolicLink(folder.resolve("link.wav"), file);
        save(saver(link));

        assertThat(file).hasBinaryContent(WAV);
        assertThat(link).isSymbolicLink();
    }

    @Test
    void saysThatTheFolderIsGone() {
        SoundSaver saver = saver(folder.resolve("gone").resolve("answer.wav"));
        save(saver);

        assertThat(saver.state().get())
                .isEqualTo(new Saving.Failed(MESSAGE.id(), SaveProblem.NO_FOLDER));
        assertThat(words(saver)).contains("Choose another one");
    }

    @Test
    void leavesNothingBehindIfTheFileCannotTakeItsPlace() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("answer.wav"));
        Files.writeString(taken.resolve("inside"), "kept");
        SoundSaver saver = saver(taken);
        save(saver);

        assertThat(saver.state().get())
                .isEqualTo(new Saving.Failed(MESSAGE.id(), SaveProblem.FAILED));
        assertThat(files()).containsExactly("answer.wav");
        assertThat(taken.resolve("inside")).hasContent("kept");
    }

    @Test
    void saysThatASoundIsNoLongerKnown() {
        turns.forgetSounds();
        SoundSaver saver = saver(folder.resolve("answer.wav"));
        save(saver);

        assertThat(words(saver)).startsWith("The sound was not saved. Pythia no longer has");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void namesTheUsersOwnWordsForWhomTheyWereFor() {
        assertThat(new SoundNames(() -> "The Guide", ZoneOffset.UTC).apply(Samples.spoken("Hello")))
                .isEqualTo("To the Guide 2026-11-20 10.41.00.wav");
    }

    @ParameterizedTest
    @CsvSource({
        "'A/B: \"C\"?', 'A B C'",
        "'..', 'Pythia'",
        "'Ünï ☀', 'Ünï ☀'",
        "'CON.', 'Pythia CON'"
    })
    void namesFilesSoThatEverySystemTakesThem(String clone, String name) {
        assertThat(new SoundNames(() -> clone, ZoneOffset.UTC).apply(MESSAGE))
                .isEqualTo(name + " 2026-11-20 10.42.00.wav");
    }

    private SoundSaver saver(Path file) {
        return new SoundSaver(
                turns,
                (name, chosen) -> {
                    asked.add(name);
                    chosen.accept(file);
                },
                new SoundNames(() -> "The Guide", ZoneOffset.UTC),
                waiting::add);
    }

    private void save(SoundSaver saver) {
        saver.save(MESSAGE);
        waiting.removeFirst().run();
    }

    private static String words(SoundSaver saver) {
        return saver.state().get().words(MESSAGE.id());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(it -> it.getFileName().toString()).toList();
        }
    }
}
