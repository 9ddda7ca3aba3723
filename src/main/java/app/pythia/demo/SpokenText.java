package app.pythia.demo;

import java.io.IOException;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// A reply whose sound is its words, spoken.
record SpokenText(Answer answer, Synthesiser synthesiser) implements Reply {

    @Override
    public String text() {
        return answer.text();
    }

    @Override
    public List<JsonNode> citations() {
        return answer.citations();
    }

    @Override
    public List<String> questions() {
        return answer.questions();
    }

    @Override
    public void sound(int sampleRate, PcmSink to) throws IOException {
        synthesiser.speak(answer.text(), sampleRate, to);
    }
}
