package app.pythia.ui.settings;

import app.pythia.ui.fx.CloneFace;
import app.pythia.ui.fx.OpenDialog;
import app.pythia.ui.fx.Portrait;
import app.pythia.ui.fx.Question;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What a clone is called and looks like, its key and addresses, and the way to be rid of it.
final class ClonePanel {
    private ClonePanel() {}

    /// @param ask asks the user, and does it if the answer is yes
    /// @param pictures asks which file is to be the picture
    static Node of(CloneViewModel model, BiConsumer<Question, Runnable> ask, OpenDialog pictures) {
        return new SectionView(
                Lines.wrapped(model.about()),
                new SettingField(
                        model.name(),
                        "clone-name",
                        "Name",
                        "What you call this clone here. The service gives none.",
                        "Your clone"),
                picture(model.picture(), pictures),
                new KeyPanel(model.key()),
                new SettingField(
                        model.address(),
                        "service-address",
                        "Service address",
                        "Where your clone is asked. Empty means Delphi’s own address.",
                        "https://api.delphi.ai"),
                new SettingField(
                        model.userEmail(),
                        "user-email",
                        "E-mail address",
                        "Conversations are kept and listed under it. Without one, new ones are in no list.",
                        "you@example.org"),
                removal(model, ask));
    }

    private static Node picture(PictureViewModel model, OpenDialog pictures) {
        Portrait portrait = Portrait.large();
        model.looks().subscribe(looks -> portrait.show(CloneFace.of(looks)));
        Button choose =
                SecretField.button(
                        "choose-picture", "Choose a picture…", () -> pictures.ask(model::choose));
        Button remove = SecretField.button("remove-picture", "Remove", model::remove);
        remove.setAccessibleText("Remove the picture");
        Lines.present(remove, model.isThere());
        FlowPane buttons = new FlowPane(8, 8, choose, remove);
        buttons.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(buttons, Priority.ALWAYS);
        HBox line = new HBox(12, portrait, buttons);
        line.setAlignment(Pos.CENTER_LEFT);
        return new VBox(5, line, Lines.wrong(model.trouble()));
    }

    private static Node removal(CloneViewModel model, BiConsumer<Question, Runnable> ask) {
        Button remove =
                SecretField.button(
                        "remove-clone",
                        "Remove this clone…",
                        () -> ask.accept(model.removal(), model::remove));
        return new VBox(8, remove, Lines.wrong(model.refusal()));
    }
}
