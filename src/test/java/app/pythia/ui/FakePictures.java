package app.pythia.ui;

import app.pythia.ui.chat.PictureSource;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.imageio.ImageIO;

/// Pictures that come when a test says so.
public final class FakePictures implements PictureSource {
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile CompletableFuture<byte[]> answer = new CompletableFuture<>();

    @Override
    public CompletableFuture<byte[]> fetch(String url) {
        asked.add(url);
        return answer;
    }

    /// The addresses that were asked for, in order.
    public List<String> asked() {
        return asked;
    }

    public void bring(byte[] bytes) {
        answer.complete(bytes);
    }

    public void fail() {
        answer.completeExceptionally(new IOException("no picture"));
        answer = new CompletableFuture<>();
    }

    /// A picture of that size, in PNG.
    public static byte[] drawing(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(
                new GradientPaint(0, 0, Color.LIGHT_GRAY, width, height, Color.DARK_GRAY));
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
