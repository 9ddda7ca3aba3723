package app.pythia.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.settings.ServiceChoice.Demo;
import app.pythia.settings.ServiceChoice.Own;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServiceChoiceTest {
    private static final String KEY = "DELPHI_API_KEY";
    private static final String ADDRESS = "DELPHI_BASE_URL";
    private static final String EMAIL = "DELPHI_USER_EMAIL";

    @Test
    void withoutAnythingItIsTheDemo() {
        assertThat(ServiceChoice.from(Map.of())).isEqualTo(new Demo(Optional.empty()));
    }

    @Test
    void blankValuesAreNone() {
        assertThat(ServiceChoice.from(Map.of(KEY, " ", ADDRESS, "", EMAIL, "\t")))
                .isEqualTo(new Demo(Optional.empty()));
    }

    @Test
    void emailAloneIsTheDemo() {
        assertThat(ServiceChoice.from(Map.of(EMAIL, "me@a.example")))
                .isEqualTo(new Demo(Optional.empty()));
    }

    @Test
    void addressWithoutKeyIsTheDemoAndSaysSo() {
        assertThat(ServiceChoice.from(Map.of(ADDRESS, "https://a.example", EMAIL, "me@a.example")))
                .isEqualTo(new Demo(Optional.of("DELPHI_BASE_URL is set, but there is no key")));
    }

    @Test
    void keyAloneIsTheUsersCloneAtTheServicesOwnAddress() {
        Own own = own(Map.of(KEY, " dsk-1 "));

        assertThat(own.key().secret()).isEqualTo("dsk-1");
        assertThat(own.address()).isEqualTo(ServiceAddress.DEFAULT);
        assertThat(own.userEmail()).isEmpty();
    }

    @Test
    void addressAndEmailAreTaken() {
        Own own = own(Map.of(KEY, "dsk-1", ADDRESS, "https://a.example", EMAIL, " me@a.example"));

        assertThat(own.address()).isEqualTo(ServiceAddress.of("https://a.example"));
        assertThat(own.userEmail()).contains("me@a.example");
    }

    @Test
    void unusableAddressIsNamed() {
        assertThat(ServiceChoice.from(Map.of(KEY, "dsk-1", ADDRESS, "http://a.example")))
                .isEqualTo(
                        new Demo(
                                Optional.of(
                                        "DELPHI_BASE_URL cannot be used: it must begin with"
                                                + " https://, so that the key travels encrypted")));
    }

    @Test
    void unusableKeyIsNamedButNotRepeated() {
        assertThat(ServiceChoice.from(Map.of(KEY, "dsk 1")))
                .isEqualTo(
                        new Demo(
                                Optional.of(
                                        "DELPHI_API_KEY cannot be used: the key contains characters"
                                                + " that no key has")));
    }

    @Test
    void keyIsNotPrinted() {
        assertThat(own(Map.of(KEY, "dsk-1")).toString()).contains("***").doesNotContain("dsk-1");
    }

    @Test
    void whatIsSettledHoldsWhereTheEnvironmentIsSilent() {
        OwnClone settled =
                Settings.DEFAULT
                        .own()
                        .withAddress(Optional.of(ServiceAddress.of("https://s.example")))
                        .withUserEmail(Optional.of("me@s.example"));

        assertThat(ServiceChoice.from(Map.of(KEY, "dsk-1"), settled, Optional.empty()))
                .isInstanceOfSatisfying(
                        Own.class,
                        own -> {
                            assertThat(own.address())
                                    .isEqualTo(ServiceAddress.of("https://s.example"));
                            assertThat(own.userEmail()).contains("me@s.example");
                        });
    }

    @Test
    void theEnvironmentHoldsForItsRunWhateverIsSettled() {
        OwnClone settled =
                Settings.DEFAULT
                        .own()
                        .withAddress(Optional.of(ServiceAddress.of("https://s.example")))
                        .withUserEmail(Optional.of("me@s.example"));
        Map<String, String> environment =
                Map.of(KEY, "dsk-1", ADDRESS, "https://a.example", EMAIL, "me@a.example");

        assertThat(ServiceChoice.from(environment, settled, Optional.empty()))
                .isInstanceOfSatisfying(
                        Own.class,
                        own -> {
                            assertThat(own.address())
                                    .isEqualTo(ServiceAddress.of("https://a.example"));
                            assertThat(own.userEmail()).contains("me@a.example");
                        });
    }

    @Test
    void aSettledAddressWithoutKeyIsTheDemoAndSaysSo() {
        OwnClone settled = Settings.DEFAULT.own().withAddress(Optional.of(ServiceAddress.DEFAULT));

        assertThat(ServiceChoice.from(Map.of(), settled, Optional.empty()))
                .isEqualTo(new Demo(Optional.of("A service address is set, but no key")));
    }

    @Test
    void unusableEmailIsNamed() {
        assertThat(ServiceChoice.from(Map.of(KEY, "dsk-1", EMAIL, "me")))
                .isEqualTo(
                        new Demo(
                                Optional.of(
                                        "DELPHI_USER_EMAIL cannot be used: it is not an address"
                                                + " like you@example.org")));
    }

    private static Own own(Map<String, String> environment) {
        return switch (ServiceChoice.from(environment)) {
            case Own own -> own;
            case Demo demo -> throw new AssertionError(demo);
        };
    }
}
