package app.pythia.ui.chat;

import app.pythia.settings.Listening;
import app.pythia.ui.words.Words;
import java.text.NumberFormat;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// How fast and how loud the clone speaks, each as a small menu. Both are settings, and hold at
/// once.
final class ListeningControls extends HBox {
    private static final List<Integer> VOLUMES = List.of(100, 80, 60, 40, 20, 0);

    private final PlayerViewModel player;
    private final MenuButton speed = new MenuButton();
    private final FontIcon loudness = new FontIcon(Feather.VOLUME_2);
    private final MenuButton volume = new MenuButton("", loudness);
    private Subscription watching = Subscription.EMPTY;

    ListeningControls(PlayerViewModel player) {
        this.player = player;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("listening-controls");
        dress(speed, "speed");
        dress(volume, "volume");
        getChildren().addAll(speed, volume);
        sceneProperty().subscribe(scene -> watch(scene != null));
    }

    private static void dress(MenuButton button, String name) {
        button.setId(name);
        button.getStyleClass().setAll("small-menu", name);
        button.setMinWidth(USE_PREF_SIZE);
    }

    /// The settings outlive these controls, and must not keep them.
    private void watch(boolean here) {
        watching.unsubscribe();
        watching = here ? player.listening().subscribe(this::show) : Subscription.EMPTY;
    }

    private void show(Listening now) {
        speed.setText(times(now.speed()));
        speed.setAccessibleText(Words.of("chat.speed", times(now.speed())));
        speed.getItems()
                .setAll(
                        PlayerViewModel.SPEEDS.stream()
                                .map(it ->
                                        item(times(it), it == now.speed(), () -> player.speed(it)))
                                .toList());
        loudness.setIconCode(icon(now.volume()));
        volume.setAccessibleText(Words.of("chat.volume", percent(now.volume())));
        volume.getItems()
                .setAll(
                        VOLUMES.stream()
                                .map(it ->
                                        item(
                                                percent(it),
                                                it == now.volume(),
                                                () -> player.volume(it)))
                                .toList());
    }

    private static RadioMenuItem item(String name, boolean chosen, Runnable choose) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setSelected(chosen);
        item.setOnAction(_ -> choose.run());
        return item;
    }

    private static Feather icon(int volume) {
        if (volume == 0) {
            return Feather.VOLUME_X;
        }
        return volume <= 50 ? Feather.VOLUME_1 : Feather.VOLUME_2;
    }

    private static String percent(int volume) {
        return volume == 0
                ? Words.of("chat.volume.silent")
                : Words.of("chat.volume.percent", volume);
    }

    private static String times(double speed) {
        return NumberFormat.getInstance(Words.locale()).format(speed) + "×";
    }
}
