package app.pythia.ui.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// What a user reads or hears that is not in a bundle: in the pseudo-language, all letters that do
/// not stand in brackets.
public final class BareText {
    private static final Pattern IN_BRACKETS =
            Pattern.compile(
                    words_qps.BEGIN
                            + "[^"
                            + words_qps.BEGIN
                            + words_qps.END
                            + "]*"
                            + words_qps.END);
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

    private BareText() {}

    /// The texts of a node and of all within it, shown or not.
    ///
    /// @param isData whether a text is the user's or the service's, and in no language of ours
    public static List<String> in(Node node, Predicate<String> isData) {
        List<String> bare = new ArrayList<>();
        gather(node, isData, bare);
        return bare;
    }

    /// Whether letters stand outside of brackets.
    public static boolean is(String text) {
        String left = text;
        String before;
        do {
            before = left;
            left = IN_BRACKETS.matcher(before).replaceAll("");
        } while (!left.equals(before));
        return LETTERS.matcher(left).find();
    }

    private static void gather(Node node, Predicate<String> isData, List<String> bare) {
        texts(node).filter(BareText::is).filter(isData.negate()).forEach(bare::add);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, isData, bare));
        }
    }

    private static Stream<String> texts(Node node) {
        return Stream.of(
                        words(node),
                        prompt(node),
                        tip(node),
                        node.getAccessibleText(),
                        node.getAccessibleHelp())
                .flatMap(Stream::ofNullable);
    }

    private static @Nullable String words(Node node) {
        return switch (node) {
            case Labeled label -> label.getText();
            case Text text -> text.getText();
            default -> null;
        };
    }

    private static @Nullable String prompt(Node node) {
        return node instanceof TextInputControl field ? field.getPromptText() : null;
    }

    private static @Nullable String tip(Node node) {
        return node instanceof Control control && control.getTooltip() != null
                ? control.getTooltip().getText()
                : null;
    }
}
