package app.pythia.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.turn.TurnStep;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class TurnPictureTest {

    @Test
    void everyStretchHasItsBarItsNameAndItsTime() throws Exception {
        Map<TurnStep, Duration> steps = new EnumMap<>(TurnStep.class);
        long millis = 0;
        long next = 10;
        for (TurnStep step : TurnStep.values()) {
            steps.put(step, Duration.ofMillis(millis));
            millis += next;
            next += 10;
        }

        Document picture = parsed(TurnPicture.of(steps, "1 < 2"));

        assertThat(picture.getElementsByTagName("rect").getLength()).isEqualTo(1 + 8 + 5);
        assertThat(texts(picture))
                .contains("1 < 2", "microphone opens", "10 ms", "the clone is heard", "80 ms");
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(Document picture) {
        NodeList nodes = picture.getElementsByTagName("text");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }
}
