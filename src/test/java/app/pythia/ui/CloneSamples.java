package app.pythia.ui;

import app.pythia.settings.CloneId;
import app.pythia.settings.ClonePicture;
import app.pythia.settings.Clones;
import app.pythia.settings.KeyPlace;
import app.pythia.settings.OwnClone;
import app.pythia.settings.Partner;
import app.pythia.settings.ServiceAddress;
import app.pythia.settings.Settings;
import app.pythia.settings.SettingsStore;
import app.pythia.support.Observable;
import app.pythia.ui.clones.ClonesPort;
import app.pythia.ui.clones.Going;
import app.pythia.ui.fx.CloneLooks;
import app.pythia.ui.settings.ClonePort;
import app.pythia.ui.settings.PicturePort;
import app.pythia.ui.settings.SettingsPorts;
import app.pythia.ui.shell.CloneCard;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.imageio.ImageIO;

/// Three clones to look at: one with a picture, one with a long name, one without a key.
final class CloneSamples {
    static final CloneId ADA = CloneId.FIRST;

    private CloneSamples() {}

    static CloneCard card() {
        return new CloneCard(
                new Observable<>(new CloneLooks("Ada Lovelace", Optional.of(picture()))),
                "Reached with your key",
                new Observable<>(Optional.empty()),
                new ClonesPort(
                        Optional.of(ADA),
                        ADA,
                        new Observable<>(Map.of(ADA, picture())),
                        _ -> Going.DURING_TURN));
    }

    static SettingsPorts settings() {
        Clones clones =
                new Clones(
                        List.of(
                                clone("first", "Ada Lovelace")
                                        .withAddress(
                                                Optional.of(
                                                        ServiceAddress.of(
                                                                "https://api.example.org")))
                                        .withUserEmail(Optional.of("me@example.org")),
                                clone("k", "The Committee on Very Long and Careful Names"),
                                OwnClone.blank(new CloneId("n"), "Your clone 3")),
                        ADA,
                        Partner.OWN);
        return SettingsPorts.of(SettingsStore.inMemory(Settings.DEFAULT.withClones(clones)))
                .withOwn(new ClonePort(ADA, true, new Drawn(), () -> 2, () -> Going.DURING_TURN));
    }

    private static OwnClone clone(String id, String name) {
        return OwnClone.blank(new CloneId(id), name).withKeyPlace(Optional.of(KeyPlace.KEYCHAIN));
    }

    static ClonePicture picture() {
        BufferedImage image = new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(0xC9724B), 256, 256, new Color(0x27405C)));
        pen.fillRect(0, 0, 256, 256);
        pen.setColor(new Color(0xF3E3CF));
        pen.fillOval(84, 56, 88, 104);
        pen.fillOval(40, 170, 176, 160);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ClonePicture.of(bytes.toByteArray());
    }

    private static final class Drawn implements PicturePort {
        private final Observable<Optional<ClonePicture>> now =
                new Observable<>(Optional.of(picture()));

        @Override
        public Observable<Optional<ClonePicture>> now() {
            return now;
        }

        @Override
        public CompletableFuture<Optional<ClonePicture.Problem>> choose(Path file) {
            return CompletableFuture.completedFuture(Optional.of(ClonePicture.Problem.NO_PICTURE));
        }

        @Override
        public CompletableFuture<Optional<ClonePicture.Problem>> remove() {
            now.set(Optional.empty());
            return CompletableFuture.completedFuture(Optional.empty());
        }
    }
}
