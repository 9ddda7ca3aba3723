package app.pythia.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Group;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

class BareTextTest {

    @Test
    void wordsOutsideOfBracketsAreBare() {
        assertThat(BareText.is("⟦Saved as ⟦a⟧.md⟧ · 3:07")).isFalse();
        assertThat(BareText.is("⟦Saved as⟧ a.md")).isTrue();
        assertThat(BareText.is("Close")).isTrue();
    }

    @Test
    void bareWordsAreFoundWhereverTheyStand() {
        Text hidden = new Text("Hidden");
        hidden.setVisible(false);
        Text heard = new Text("⟦Read⟧");
        heard.setAccessibleText("Heard");

        assertThat(
                        BareText.in(
                                new Group(new Group(hidden), heard, new Text("My data")),
                                "My data"::equals))
                .containsExactly("Hidden", "Heard");
    }
}
