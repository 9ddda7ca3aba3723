package app.pythia.ui;

import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.turn.Passage;
import app.pythia.turn.TurnState;
import app.pythia.ui.Gallery.Setting;
import java.util.List;
import java.util.Optional;

/// More scenes of the [Gallery]: answers in Markdown.
final class MarkdownScenes {
    private static final String FIRST =
            """
            # Asking for a raise

            Begin with what you *noticed*, not with what you **want**. Say `which part` changed; ~~never~~ seldom say why.
            See [The quiet ask](https://library.example.org/the-quiet-ask) or https://example.org/talks/patience?page=2.

            ## Before you go

            1. Write down **one** figure.
            2. Say it aloud:
               - once to yourself,
               - once to a friend who
                 - listens,
                 - and asks.
            10. Stop.

            > A request is heard best when it comes after a fact
            > that both of you know.
            >
            > - and is short

            """;
    private static final String SECOND =
            """
            ### What to bring

            | Thing | Why it helps | Minutes |
            |:------|:-------------|--------:|
            | A figure | It can be *checked*, and it is remembered longer than any adjective | 2 |
            | `notes.txt` | You will forget something | 10 |
            | A glass of water | [Pauses](https://example.org/pauses) | 1 |

            ```java
            record Raise(int percent, String reason) {
                // A line that is rather long, so that it has to be broken somewhere in a narrow window.
                boolean isFair() { return percent >= 3; }
            }
            ```

            ---

            ![The temple at dawn](https://pictures.example.org/temple.png)

            <b>HTML</b> is text, and so is [this](javascript:alert(1)).

            ## ابدأ بما لاحظته

            - لا بما **تريده**. ثم توقف.
            - Pythia 26 ثم توقف.
            """;

    private final NewThings.Adding gallery;

    MarkdownScenes(NewThings.Adding gallery) {
        this.gallery = gallery;
    }

    void fill() {
        for (boolean dark : List.of(false, true)) {
            gallery.add("markdown-first", 1160, 980, dark, set -> show(set, FIRST));
            gallery.add("markdown-second", 1160, 980, dark, set -> show(set, SECOND));
            gallery.add("markdown-first", 360, 980, dark, set -> show(set, FIRST));
            gallery.add("markdown-second", 360, 980, dark, set -> show(set, SECOND));
        }
        gallery.add("markdown-spoken", 1160, 980, false, MarkdownScenes::spoken);
        gallery.add("markdown-spoken", 760, 980, true, MarkdownScenes::spoken);
        gallery.add("markdown-selected", 1160, 980, false, MarkdownScenes::selected);
    }

    private static void show(Setting set, String text) {
        set.store().select(Samples.OFFER);
        set.store()
                .append(
                        Samples.OFFER,
                        Message.received(
                                new MessageId("markdown"), text, Optional.of(FakeTurns.NOW)));
    }

    private static void spoken(Setting set) {
        show(set, FIRST);
        set.state(new TurnState.Speaking());
        int start = FIRST.indexOf("2. Say it");
        int end = FIRST.indexOf("10. Stop");
        set.turns().passage().set(Optional.of(new Passage(new MessageId("markdown"), start, end)));
    }

    private static void selected(Setting set) {
        show(set, SECOND);
        Gallery.later(200, () -> NewThings.selected(set));
    }
}
