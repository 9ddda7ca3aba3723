package app.pythia.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappingTest {

    @Test
    void isNeededForWhatRunsFromRightToLeft() {
        assertThat(Wrapping.isNeeded("Begin with “what” you noticed.\n")).isFalse();
        assertThat(Wrapping.isNeeded("Begin: שלום")).isTrue();
        assertThat(Wrapping.isNeeded("ابدأ")).isTrue();
    }

    @Test
    void breaksAtWhiteSpaceAndKeepsEveryCharacterInItsPlace() {
        String text = "one two three  four\nfive six";
        String wrapped = wrap(text, 9);

        assertThat(wrapped).isEqualTo("one two\nthree \nfour\nfive six");
        assertThat(wrapped).hasSameSizeAs(text);
    }

    @Test
    void partsAWordThatIsWiderThanALine() {
        assertThat(wrap("a wonderful day", 6)).isEqualTo("a\nwonder\nful\nday");
    }

    @Test
    void leavesAloneWhatFits() {
        assertThat(wrap("one two", 100)).isEqualTo("one two");
        assertThat(wrap("", 100)).isEmpty();
    }

    private static String wrap(String text, double width) {
        return Wrapping.wrap(text, width, String::length);
    }
}
