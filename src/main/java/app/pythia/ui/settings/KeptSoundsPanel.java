package app.pythia.ui.settings;

import app.pythia.ui.fx.Question;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// How much of both sides' sounds is kept, how much room that takes, and deleting all of it.
final class KeptSoundsPanel extends VBox {

    /// @param ask asks the user, and does it if the answer is yes
    KeptSoundsPanel(KeptSoundsViewModel model, BiConsumer<Question, Runnable> ask) {
        super(24);
        Button delete =
                SecretField.button(
                        "delete-sounds",
                        "Delete all kept sounds…",
                        () -> ask.accept(Question.deletingSounds(), model::deleteAll));
        Lines.present(delete, model.isAnyKept());
        VBox used = new VBox(8, Lines.wrapped(model.used()), delete);
        used.setId("sounds-used");
        getChildren().addAll(Lines.muted(model.about()), new RadioChoice<>(model.limit()), used);
    }
}
