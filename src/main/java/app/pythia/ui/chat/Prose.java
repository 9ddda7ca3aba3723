package app.pythia.ui.chat;

import app.pythia.markdown.Block;
import app.pythia.markdown.Block.Side;
import app.pythia.markdown.Run.Look;
import app.pythia.markdown.Words;
import app.pythia.ui.chat.ChatEntry.Range;
import app.pythia.ui.fx.Wrapping;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// The words of one block: wrapped, and in the direction they are written in. Parts of them are
/// marked as being spoken or as selected.
final class Prose extends Region implements BlockView {
    private static final double ENDLESS = 20_000;
    private static final int ENOUGH_FOR_DIRECTION = 1000;
    private static final double WIDEST_WORD = 160;

    private final Consumer<String> follow;
    private final TextFlow flow = new TextFlow();
    private final Marks marks = new Marks(flow, getChildren());
    private final Late<WordWidths> widths = new Late<>(WordWidths::new);
    private final Measured measured = new Measured(this::measure);
    private final List<Text> texts = new ArrayList<>();
    private List<Segment> segments = List.of();
    private Optional<Words> shown = Optional.empty();
    private String words = "";
    private int level;
    private boolean breaksItself = true;
    private Optional<Range> spoken = Optional.empty();
    private Range selected = new Range(0, 0);

    /// @param follow is given the address of a link that is followed
    Prose(Consumer<String> follow) {
        this.follow = follow;
        flow.getStyleClass().add("flow");
        flow.setPickOnBounds(false);
        getChildren().add(flow);
        flow.lineSpacingProperty().subscribe(measured::forget);
    }

    @Override
    public Region region() {
        return this;
    }

    @Override
    public List<Prose> proses() {
        return List.of(this);
    }

    @Override
    public boolean show(Block block) {
        return switch (block) {
            case Block.Paragraph(Words paragraph) -> show(paragraph, 0);
            case Block.Heading(int high, Words heading) -> show(heading, high);
            default -> false;
        };
    }

    private boolean show(Words newWords, int newLevel) {
        if (level != newLevel) {
            getStyleClass().remove("heading-" + level);
            getStyleClass().add("heading-" + newLevel);
            level = newLevel;
        }
        show(newWords);
        return true;
    }

    void show(Words newWords) {
        if (shown.filter(newWords::equals).isEmpty()) {
            shown = Optional.of(newWords);
            words = newWords.text();
            breaksItself = !Wrapping.isNeeded(words);
            setNodeOrientation(direction(words));
            arrange();
        }
    }

    /// What it shows.
    String words() {
        return words;
    }

    /// Where the lines stand that do not fill their room.
    void align(Side side) {
        flow.setTextAlignment(
                switch (side) {
                    case START -> TextAlignment.LEFT;
                    case MIDDLE -> TextAlignment.CENTER;
                    case END -> TextAlignment.RIGHT;
                });
    }

    /// Marks what is being spoken of the source; what follows steps back.
    void speak(Optional<Range> source) {
        Optional<Range> now = source.flatMap(this::ofShown);
        if (!now.equals(spoken)) {
            spoken = now;
            arrange();
        }
    }

    private Optional<Range> ofShown(Range source) {
        return shown.map(it -> new Range(it.before(source.start()), it.before(source.end())));
    }

    /// Whether all of it is spoken later.
    boolean isLater() {
        return spoken.filter(range -> range.end() == 0).isPresent();
    }

    void select(int from, int to) {
        Range now = new Range(from, to);
        if (!now.equals(selected)) {
            selected = now;
            mark();
        }
    }

    /// The place between two of its characters that is nearest to a point of the window.
    int at(double sceneX, double sceneY) {
        int hit = flow.getHitInfo(flow.sceneToLocal(sceneX, sceneY)).getInsertionIndex();
        return Math.clamp(hit, 0, words.length());
    }

    /// How wide its longest word is, unless that is so long that it may be broken.
    double leastWidth() {
        return Arrays.stream(words.split("\\s+", -1))
                .mapToDouble(word -> Math.min(WIDEST_WORD, widths.get().of(word, fonts())))
                .map(Math::ceil)
                .max()
                .orElse(0);
    }

    private void arrange() {
        segments = Segment.of(shown.orElseThrow(), spoken.map(Range::end).orElse(words.length()));
        List<Text> before = new ArrayList<>(texts);
        texts.clear();
        for (int at = 0; at < segments.size(); at++) {
            texts.add(text(segments.get(at), at < before.size() ? before.get(at) : null));
        }
        if (!texts.equals(before)) {
            flow.getChildren().setAll(texts);
        }
        measured.forget();
        requestLayout();
    }

    private Text text(Segment segment, @Nullable Text before) {
        Text text = before != null && fits(before, segment) ? before : made(segment);
        text.setUserData(segment);
        if (!text.getStyleClass().equals(segment.styles())) {
            text.getStyleClass().setAll(segment.styles());
        }
        if (text instanceof LinkText link) {
            link.call(words.substring(segment.start(), segment.end()));
        }
        return text;
    }

    private static boolean fits(Text text, Segment segment) {
        return text.getUserData() instanceof Segment was && was.fits(segment);
    }

    private Text made(Segment segment) {
        Text text =
                segment.link()
                        .<Text>map(to -> new LinkText(to, segment.begins(), follow))
                        .orElseGet(Text::new);
        text.setMouseTransparent(segment.link().isEmpty());
        text.fontProperty().subscribe(measured::forget);
        if (segment.begins()) {
            text.focusVisibleProperty().subscribe((_, _) -> mark());
        }
        return text;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(measured.at(-1).getWidth()) + 1;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(measured.at(Math.max(-1, width)).getHeight());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /// The words are set only together with the room they are to have: the toolkit must never see
    /// them in less.
    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, breaksItself ? getWidth() : ENDLESS, getHeight());
        String lines = linesAt(getWidth());
        for (int at = 0; at < segments.size(); at++) {
            put(texts.get(at), lines.substring(segments.get(at).start(), segments.get(at).end()));
        }
        flow.layout();
        mark();
    }

    private static void put(Text text, String words) {
        if (!text.getText().equals(words)) {
            text.setText(words);
        }
    }

    /// The words as they are to be broken, where the toolkit is not to do that itself.
    private String linesAt(double width) {
        if (width <= 0 || breaksItself) {
            return words;
        }
        Set<Font> fonts = fonts();
        return Wrapping.wrap(words, width - 1, word -> widths.get().of(word, fonts));
    }

    private Set<Font> fonts() {
        return texts.stream().map(Text::getFont).collect(Collectors.toSet());
    }

    /// @param width -1 for as much as the words take
    private Bounds measure(double width) {
        String lines = linesAt(width);
        double room = breaksItself ? Math.max(0, width) : 0;
        if (texts.size() == 1) {
            Text probe = probe(lines, texts.getFirst());
            probe.setLineSpacing(flow.getLineSpacing());
            probe.setWrappingWidth(room);
            return probe.getLayoutBounds();
        }
        TextFlow probe = new TextFlow();
        probe.setLineSpacing(flow.getLineSpacing());
        for (int at = 0; at < texts.size(); at++) {
            Segment segment = segments.get(at);
            String part = lines.substring(segment.start(), segment.end());
            probe.getChildren().add(probe(part, texts.get(at)));
        }
        double wide = width < 0 ? probe.prefWidth(-1) : width;
        return new BoundingBox(0, 0, wide, probe.prefHeight(room == 0 ? -1 : room));
    }

    private static Text probe(String words, Text like) {
        Text probe = new Text(words);
        probe.setFont(like.getFont());
        return probe;
    }

    /// The direction in which a text is written.
    static NodeOrientation direction(String words) {
        String beginning = words.substring(0, Math.min(words.length(), ENOUGH_FOR_DIRECTION));
        boolean leftToRight =
                new Bidi(beginning, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        return leftToRight ? NodeOrientation.LEFT_TO_RIGHT : NodeOrientation.RIGHT_TO_LEFT;
    }

    private void mark() {
        marks.highlight(List.of(selected));
        marks.sentence(spoken.stream().toList());
        if (segments.size() > 1 || segments.getFirst().isDressed()) {
            marks.code(ranges(at -> segments.get(at).looks().contains(Look.CODE)));
            marks.ring(ranges(at -> texts.get(at).isFocusVisible()));
        }
    }

    private List<Range> ranges(IntPredicate which) {
        return IntStream.range(0, segments.size())
                .filter(which)
                .mapToObj(segments::get)
                .map(it -> new Range(it.start(), it.end()))
                .toList();
    }
}
