package app.pythia.ui.talk;

import app.pythia.ui.fx.CloneName;
import app.pythia.ui.words.Words;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The field for written messages: Enter sends, Shift+Enter begins a new line, Up in the empty
/// field brings back what the user last spoke, and it grows with what is written.
final class Composer extends StackPane {
    private static final double ONE_LINE = 44;

    /// The field sets its lines a little further apart than a text does.
    private static final double LOOSE = 1.1;

    private static final int MOST_LINES = 5;
    private static final double BESIDE = 82;

    private final TalkViewModel model;
    private final Runnable recall;
    private final TextArea field = new TextArea();
    private final Text measure = new Text();

    /// @param recall puts the words that the user last spoke into the field
    Composer(TalkViewModel model, ObservableValue<String> cloneName, Runnable recall) {
        this.model = model;
        this.recall = recall;
        getStyleClass().add("composer");
        field.setId("message");
        ObservableValue<String> within = cloneName.map(CloneName::within);
        field.promptTextProperty().bind(within.map(name -> Words.of("talk.write", name)));
        field.accessibleTextProperty()
                .bind(within.map(name -> Words.of("talk.write.spoken", name)));
        OwnLines.keep(field);
        field.setTextFormatter(new TextFormatter<>(DraftLimit::within));
        field.setPrefRowCount(1);
        field.setMinHeight(0);
        field.textProperty().bindBidirectional(model.draft().text());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        model.draft().typing().bind(field.focusedProperty());
        measure.textProperty().bind(field.textProperty());
        measure.fontProperty().bind(field.fontProperty());
        getChildren().addAll(field, attachButton(), sendButton());
        field.textProperty().subscribe(() -> requestLayout());
        model.draft().composed().subscribe(this::goOn);
    }

    /// Puts the focus where messages are written.
    void focusField() {
        field.requestFocus();
    }

    private void goOn() {
        field.requestFocus();
        field.end();
    }

    private Button attachButton() {
        Button attach = new Button("", new FontIcon(Feather.PAPERCLIP));
        attach.setId("attach");
        attach.getStyleClass().setAll("attach");
        attach.setAccessibleText(Words.of("talk.attach"));
        attach.setOnAction(_ -> model.draft().attach().toggle());
        setAlignment(attach, Pos.BOTTOM_LEFT);
        return attach;
    }

    private Button sendButton() {
        Button send = new Button("", new FontIcon(Feather.ARROW_UP));
        send.setId("send");
        send.getStyleClass().add("send");
        send.setAccessibleText(Words.of("talk.send"));
        send.visibleProperty().bind(field.textProperty().map(text -> !text.isBlank()));
        send.disableProperty().bind(model.draft().length().map(DraftLength::isTooLong));
        send.setOnAction(_ -> model.send());
        setAlignment(send, Pos.BOTTOM_RIGHT);
        return send;
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            if (event.isShiftDown()) {
                field.replaceSelection("\n");
            } else {
                model.send();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.UP && field.getText().isEmpty()) {
            recall.run();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            field.requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = Math.max(40, (width > 0 ? width : getWidth()) - BESIDE);
        measure.setWrappingWidth(field.isWrapText() ? room : 0);
        double line = measureLine();
        double lines = Math.rint(measure.getLayoutBounds().getHeight() / line);
        return ONE_LINE + Math.ceil(line * LOOSE) * (Math.clamp(lines, 1, MOST_LINES) - 1);
    }

    private double measureLine() {
        Text line = new Text("x");
        line.setFont(field.getFont());
        return line.getLayoutBounds().getHeight();
    }

    @Override
    protected double computeMinHeight(double width) {
        return ONE_LINE;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}
