package app.pythia.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClonesTest {
    private static final Clones ONE =
            Clones.DEFAULT.with(
                    CloneId.FIRST, it -> it.withKeyPlace(Optional.of(KeyPlace.KEYCHAIN)));

    @Test
    void aNewOneIsEmptyChosenAndHasANameOfItsOwn() {
        Clones two = ONE.chooseDemo().add();
        Clones three = two.with(two.current(), it -> it.withUserEmail(Optional.of("a@b.c"))).add();

        assertThat(two.chosen()).isEqualTo(OwnClone.blank(two.current(), "Your clone 2"));
        assertThat(two.partner()).isEqualTo(Partner.OWN);
        assertThat(three.all()).extracting(OwnClone::name).endsWith("Your clone 2", "Your clone 3");
    }

    @Test
    void anEmptyOneIsUsedBeforeAnotherIsMade() {
        Clones two = ONE.add().choose(CloneId.FIRST);

        assertThat(two.add().all()).hasSize(2);
        assertThat(two.add().current()).isEqualTo(two.all().getLast().id());
        assertThat(Clones.DEFAULT.add()).isEqualTo(Clones.DEFAULT);
    }

    @Test
    void oneThatHasBeenGivenANameIsNotUsedForAnother() {
        Clones two = ONE.add();
        Clones named = two.with(two.current(), it -> it.withName("Kim"));

        assertThat(named.add().all()).hasSize(3);
    }

    @Test
    void thereIsAnEndToThem() {
        Clones full =
                IntStream.range(1, Clones.MOST)
                        .boxed()
                        .reduce(ONE, (all, n) -> named(all.add(), "No. " + n), (a, _) -> a);

        assertThat(full.all()).hasSize(Clones.MOST);
        assertThat(full.hasRoom()).isFalse();
        assertThatIllegalStateException().isThrownBy(full::add);
    }

    private static Clones named(Clones clones, String name) {
        return clones.with(clones.current(), it -> it.withName(name));
    }

    @Test
    void whereTheChosenOneGoesTheFirstOfTheOthersIsChosen() {
        Clones two = named(ONE.add(), "Kim");

        assertThat(two.remove(two.current()).chosen()).isEqualTo(ONE.chosen());
        assertThat(two.remove(CloneId.FIRST).chosen().name()).isEqualTo("Kim");
        assertThat(ONE.remove(CloneId.FIRST)).isEqualTo(Clones.DEFAULT);
    }

    @Test
    void whoIsNotThereIsNeitherChangedNorChosen() {
        CloneId nobody = new CloneId("nobody");

        assertThat(ONE.choose(nobody)).isEqualTo(ONE);
        assertThat(ONE.with(nobody, it -> it.withName("Eve"))).isEqualTo(ONE);
        assertThat(ONE.remove(nobody)).isEqualTo(ONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "a/b", "A", "a-b", "a b", "12345678901234567", "é"})
    void anIdLeadsNowhereElse(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new CloneId(text));
        assertThat(CloneId.read(text)).isEmpty();
    }

    @Test
    void freshIdsDiffer() {
        assertThat(IntStream.range(0, 100).mapToObj(_ -> CloneId.fresh()).distinct()).hasSize(100);
    }

    @Test
    void aNameIsTakenWithoutTheBlanksAroundIt() {
        assertThat(ONE.chosen().withName("  Ada L. ").name()).isEqualTo("Ada L.");
        assertThat(ONE.chosen().withName("😀".repeat(80)).name()).hasSize(160);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb", "a\u0000b", "a\u2028b"})
    void notEveryTextIsAName(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ONE.chosen().withName(text));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ONE.chosen().withName("a".repeat(81)));
    }
}
