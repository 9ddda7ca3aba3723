package app.pythia.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiteralsTest {

    /// Those that have moved into the bundles; the settings follow.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ui/notice",
                "ui/clones",
                "ui/export",
                "ui/search",
                "ui/sources",
                "ui/fx",
                "ui/shell",
                "ui/sidebar",
                "ui/talk",
                "ui/chat",
                "export"
            })
    void whatARoomShowsStandsInABundle(String room) throws IOException {
        assertThat(Literals.in(room)).isEmpty();
    }

    @Test
    void sentencesAndShownWordsAreFound() {
        assertThat(
                        Literals.words(
                                """
                                String a = "The disk is full";
                                case B -> "By anyone";
                                Label label = new Label("Close");
                                field.setPromptText("Find // here");
                                """))
                .containsExactly("The disk is full", "By anyone", "Close", "Find // here");
    }

    @Test
    void whatNobodyIsShownIsPassedOver() {
        assertThat(
                        Literals.words(
                                """
                                /// A comment "with two words".
                                button.getStyleClass().addAll("quiet-button", "Small");
                                LOG.warn("Messages could; not be searched", fault);
                                throw new IllegalArgumentException("it is " + "no address");
                                String a = Words.of("a.key");
                                DateTimeFormatter b = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm");
                                dialog.setTitle("Pythia");
                                """))
                .isEmpty();
    }
}
