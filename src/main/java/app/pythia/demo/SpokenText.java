package app.pythia.demo;

import java.io.IOException;

/// A reply whose sound is its words, spoken.
record SpokenText(Answer answer, Synthesiser synthesiser) implements Reply {

    @Override
    public void sound(int sampleRate, PcmSink to) throws IOException {
        synthesiser.speak(answer.text(), sampleRate, to);
    }
}
