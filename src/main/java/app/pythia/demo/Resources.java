package app.pythia.demo;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import tools.jackson.databind.JsonNode;

/// The demo clone's own texts and picture, which lie beside its classes.
final class Resources {

    private Resources() {}

    static JsonNode json(String name) throws IOException {
        return Json.MAPPER.readTree(bytes(name));
    }

    static byte[] bytes(String name) throws IOException {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            return in.readAllBytes();
        }
    }
}
