package app.pythia.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.settings.FixedSettings;
import app.pythia.settings.ServiceAddress;
import app.pythia.settings.Settings;
import app.pythia.settings.SettingsStore;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CloneViewModelTest {

    private final Fixture set = new Fixture();
    private final SettingsStore store = set.store;
    private final CloneViewModel model = set.model.yourClone();

    @Test
    void whatIsWrittenHoldsOnceItIsFinished() {
        model.address().text().set(" https://a.example ");
        model.userEmail().text().set("me@a.example");
        assertThat(settings()).isEqualTo(Settings.DEFAULT);

        model.address().commit();
        model.userEmail().commit();

        assertThat(settings().address()).contains(ServiceAddress.of("https://a.example"));
        assertThat(settings().userEmail()).contains("me@a.example");
    }

    @Test
    void emptyMeansTheUsual() {
        store.update(was -> was.withAddress(Optional.of(ServiceAddress.of("https://a.example"))));
        model.address().text().set("");
        model.address().commit();

        assertThat(settings().address()).isEmpty();
    }

    @Test
    void aWrongValueIsToldAndNotSaved() {
        model.address().text().set("http://a.example");
        model.userEmail().text().set("me");
        model.address().commit();
        model.userEmail().commit();

        assertThat(model.address().problem().get())
                .isEqualTo("It must begin with https://, so that the key travels encrypted.");
        assertThat(model.userEmail().problem().get())
                .isEqualTo("It is not an address like you@example.org.");
        assertThat(settings()).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void aValueThatIsSetRightIsNoLongerWrong() {
        model.userEmail().text().set("me");
        model.userEmail().commit();
        model.userEmail().text().set("");
        model.userEmail().commit();

        assertThat(model.userEmail().problem().get()).isEmpty();
    }

    @Test
    void leavingThePageGoesBackToWhatIsSettled() {
        store.update(was -> was.withUserEmail(Optional.of("me@a.example")));
        model.userEmail().text().set("me");
        model.userEmail().commit();
        set.model.close();

        assertThat(model.userEmail().text().get()).isEqualTo("me@a.example");
        assertThat(model.userEmail().problem().get()).isEmpty();
    }

    @Test
    void whatIsSettledElsewhereIsShownUnlessItIsBeingWritten() {
        model.address().text().set("https://half");
        store.update(was ->
                was.withUserEmail(Optional.of("me@a.example"))
                        .withAddress(Optional.of(ServiceAddress.DEFAULT)));

        assertThat(model.userEmail().text().get()).isEqualTo("me@a.example");
        assertThat(model.address().text().get()).isEqualTo("https://half");
    }

    @Test
    void whatTheEnvironmentFixesIsShownAndNotChanged() {
        Map<String, String> environment = Map.of("DELPHI_BASE_URL", "https://e.example");
        SettingsViewModel all =
                set.with(ports ->
                        new SettingsPorts(
                                store,
                                FixedSettings.by(environment),
                                true,
                                ports.times(),
                                ports.sound(),
                                ports.keys(),
                                ports.keptSounds(),
                                ports.transfers()));
        CloneViewModel fixed = all.yourClone();
        fixed.address().text().set("https://other.example");
        fixed.address().commit();

        assertThat(fixed.address().fixedBy()).contains("DELPHI_BASE_URL");
        assertThat(fixed.userEmail().fixedBy()).isEmpty();
        assertThat(settings().address()).isEmpty();
        all.close();
        assertThat(fixed.address().text().get()).isEqualTo("https://e.example");
    }

    private Settings settings() {
        return set.settings();
    }
}
