package app.pythia.ui.chat;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.ConversationStore;
import app.pythia.settings.Settings;
import app.pythia.settings.SettingsStore;
import app.pythia.ui.FakeTurns;
import app.pythia.ui.Samples;
import app.pythia.ui.fx.FxBridge;
import app.pythia.ui.fx.ManualDelay;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How long the chat tells of a sound that was saved.
class SavedShowsTest {
    @TempDir Path folder;
    private final ConversationStore store = Samples.store();
    private final FakeTurns turns = new FakeTurns();
    private final FxBridge bridge = new FxBridge(Runnable::run);
    private final ManualDelay delay = new ManualDelay();
    private final ChatViewModel model =
            new ChatViewModel(
                    store,
                    turns,
                    bridge,
                    InstantSource.fixed(FakeTurns.NOW),
                    ZoneOffset.UTC,
                    _ -> new CompletableFuture<>(),
                    _ -> {},
                    new PlayerViewModel(turns, SettingsStore.inMemory(Settings.DEFAULT), bridge),
                    new SoundSaver(
                            turns,
                            (name, chosen) -> chosen.accept(folder.resolve(name)),
                            _ -> "answer.wav",
                            Runnable::run),
                    delay);

    @BeforeEach
    void aSoundIsKept() {
        store.append(Samples.RAISE, Samples.kept());
    }

    @Test
    void tellsThatItWasSavedAndLetsThatGo() {
        save();
        assertThat(told()).isEqualTo("Saved as answer.wav");
        delay.pass(ChatViewModel.SAVED_SHOWS.minusMillis(1));
        assertThat(told()).isEqualTo("Saved as answer.wav");
        delay.pass(Duration.ofMillis(1));

        assertThat(told()).isEmpty();
    }

    @Test
    void tellsItAsLongOfOneThatIsSavedOnceMore() {
        save();
        delay.pass(ChatViewModel.SAVED_SHOWS.minusMillis(1));
        save();
        delay.pass(ChatViewModel.SAVED_SHOWS.minusMillis(1));

        assertThat(told()).isEqualTo("Saved as answer.wav");
    }

    @Test
    void keepsTellingThatItWasNotSaved() {
        turns.forgetSounds();
        save();
        delay.pass(Duration.ofHours(1));

        assertThat(told()).startsWith("The sound was not saved.");
        assertThat(delay.isIdle()).isTrue();
    }

    private void save() {
        model.save(model.entries().getLast());
    }

    private String told() {
        return model.entries().getLast().saved();
    }
}
