package app.pythia.demo;

import java.io.IOException;

/// The demo clone's picture, for whoever was told its address: no key is asked for, since whoever
/// shows a picture has none.
final class PictureCall {
    static final String FOLDER = "/pictures/";
    static final String TEMPLE = "temple.png";

    private final byte[] temple;

    private PictureCall(byte[] temple) {
        this.temple = temple;
    }

    static PictureCall load() throws IOException {
        return new PictureCall(Resources.bytes(TEMPLE));
    }

    void show(Call call) throws IOException {
        call.answerPicture(temple);
    }
}
