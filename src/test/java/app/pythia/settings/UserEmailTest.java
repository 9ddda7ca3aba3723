package app.pythia.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserEmailTest {

    @ParameterizedTest
    @ValueSource(strings = {"me@a.example", " me+x@a.example\n", "µ@παράδειγμα.gr", "me@localhost"})
    void addressesAreTakenWithoutTheBlanksAroundThem(String text) {
        assertThat(UserEmail.of(text)).isEqualTo(text.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "me", "@", "me@", "@a.example", "a@b@c", "me @a.example", "m\u0000@a.b"})
    void slipsAreTold(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UserEmail.of(text))
                .withMessage("it is not an address like you@example.org");
    }
}
