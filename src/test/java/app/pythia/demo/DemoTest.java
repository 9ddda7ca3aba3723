package app.pythia.demo;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/// Tests that need one demo clone for all of them.
abstract class DemoTest {
    private static DemoClone clone;
    static DemoClient client;

    @BeforeAll
    static void start() throws IOException {
        clone = DemoClone.start();
        client = DemoClient.of(clone);
    }

    @AfterAll
    static void stop() {
        client.close();
        clone.close();
    }
}
