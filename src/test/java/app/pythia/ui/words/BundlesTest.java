package app.pythia.ui.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Whether what the window says is complete, in every language; and whether that would be noticed.
class BundlesTest {
    private static final Bundle ENGLISH =
            bundle("", "a.one=One", "a.two={0} of {1}", "a.many={0,choice,1#one|1<{0} all}");

    @Test
    void thereAreSixLanguages() throws IOException {
        assertThat(Bundle.all())
                .extracting(Bundle::name)
                .containsExactly("en", "de", "es", "fr", "ja", "zh");
    }

    @Test
    void everyLanguageIsWellFormed() throws IOException {
        assertThat(Bundle.all()).flatMap(BundleFaults::in).isEmpty();
    }

    @Test
    void everyTranslationIsComplete() throws IOException {
        List<Bundle> all = Bundle.all();

        assertThat(all.subList(1, all.size()))
                .flatMap(other -> BundleFaults.between(all.getFirst(), other))
                .isEmpty();
    }

    @Test
    void whatIsUsedIsThereAndWhatIsThereIsUsed() throws IOException {
        assertThat(KeyUse.ofPythia().faults(Bundle.all().getFirst())).isEmpty();
    }

    @Test
    void allIsWellInASmallExample() {
        Bundle german = bundle("de", "a.one=Eins", "a.two={0} von {1}", "a.many=alle {0,number}");

        assertThat(BundleFaults.in(ENGLISH)).isEmpty();
        assertThat(BundleFaults.in(german)).isEmpty();
        assertThat(BundleFaults.between(ENGLISH, german)).isEmpty();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments("", "is blank"),
                arguments(" one ", "has blanks around it"),
                arguments("It's one", "has a straight apostrophe or quotation mark"),
                arguments("a \"one\"", "has a straight apostrophe or quotation mark"),
                arguments("\\u00e4", "has a backslash"),
                arguments("{0", "is no pattern"),
                arguments("{0,nothing}", "is no pattern"),
                arguments("{0,choice,one}", "is no pattern"),
                arguments("{0,choice,1#one|1<{0 all}", "is no pattern"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultInOneLanguageIsFound(String words, String fault) {
        assertThat(BundleFaults.in(bundle("de", "a=" + words))).containsExactly("de: a " + fault);
    }

    @Test
    void aKeyThatStandsTwiceIsFound() {
        assertThat(BundleFaults.in(bundle("de", "a=1", "a=2")))
                .containsExactly("de: a stands twice");
    }

    @Test
    void aMissingAndAForeignKeyAreFound() {
        Bundle german = bundle("de", "a.one=Eins", "a.two={0}/{1}", "b=Wort");

        assertThat(BundleFaults.between(ENGLISH, german))
                .containsExactly("de: a.many is missing", "de: b is not English");
    }

    @Test
    void aPlaceThatIsMissingOrTakesSomethingElseIsFound() {
        Bundle german = bundle("de", "a.one=Eins", "a.two={0} von {0}", "a.many=alle {0}");

        assertThat(BundleFaults.between(ENGLISH, german))
                .containsExactly(
                        "de: a.many has other places than the English words",
                        "de: a.two has other places than the English words");
    }

    @Test
    void aSentenceThatIsStillEnglishIsFound() {
        assertThat(
                        BundleFaults.between(
                                bundle("", "a=This is English.", "b=JSON"),
                                bundle("de", "a=This is English.", "b=JSON")))
                .containsExactly("de: a is not translated");
    }

    @Test
    void keysThatAreMissingUnusedOrHiddenAreFound() {
        KeyUse use =
                KeyUse.of(
                        List.of(
                                """
                                import app.pythia.ui.words.Words;
                                String a = Words.of("a.one") + Words.of(
                                        "a.two", 1, 2);
                                String b = Words.of("b.gone");
                                String c = Words.of(key, 1);
                                String d = Words.of("a." + name);
                                keys.map(Words::of);
                                """,
                                "import app.pythia.conversation.Words; Words.of(text);"));

        assertThat(use.faults(ENGLISH))
                .hasSize(5)
                .contains("b.gone is missing", "a.many is not used", "hidden: Words::of")
                .anyMatch(it -> it.startsWith("hidden: Words.of(key"))
                .anyMatch(it -> it.startsWith("hidden: Words.of(\"a.\" + name"));
    }

    private static Bundle bundle(String language, String... lines) {
        return Bundle.of(language, List.of(lines));
    }
}
