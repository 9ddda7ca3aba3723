package app.pythia.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.settings.CloneId;
import app.pythia.settings.Language;
import app.pythia.settings.Settings;
import app.pythia.settings.SettingsStore;
import app.pythia.ui.fx.FxBridge;
import org.junit.jupiter.api.Test;

class GeneralViewModelTest {
    private final SettingsStore store = SettingsStore.inMemory(Settings.DEFAULT);
    private final GeneralViewModel model =
            new GeneralViewModel(
                    new Settled(
                            store,
                            new FxBridge(Runnable::run).watch(store.settings()),
                            CloneId.FIRST));

    @Test
    void everyLanguageIsOfferedByItsOwnName() {
        assertThat(model.language().options())
                .extracting(ChoiceSetting.Option::title)
                .containsExactly(
                        "As the system",
                        "English",
                        "Deutsch",
                        "Español",
                        "Français",
                        "日本語",
                        "简体中文");
    }

    @Test
    void theChosenLanguageIsSettled() {
        model.language().choose().accept(Language.GERMAN);

        assertThat(store.settings().get().language()).isEqualTo(Language.GERMAN);
        assertThat(model.language().now().getValue()).isEqualTo(Language.GERMAN);
    }
}
