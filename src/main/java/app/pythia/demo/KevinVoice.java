package app.pythia.demo;

import com.sun.speech.freetts.FreeTTSSpeakableImpl;
import com.sun.speech.freetts.OutputQueue;
import com.sun.speech.freetts.ProcessException;
import com.sun.speech.freetts.Token;
import com.sun.speech.freetts.Tokenizer;
import com.sun.speech.freetts.Utterance;
import com.sun.speech.freetts.UtteranceProcessor;
import com.sun.speech.freetts.Voice;
import com.sun.speech.freetts.diphone.DiphoneUnitSelector;
import com.sun.speech.freetts.en.us.cmu_us_kal.KevinVoiceDirectory;
import com.sun.speech.freetts.relp.LPCResult;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// FreeTTS's voice "kevin16".
///
/// It is asked for by class, since FreeTTS's own search reads system properties and files beside
/// its jar. And its steps are run one by one, since `Voice.speak` starts a thread, looks for an
/// audio device, and prints what it could not say, with the words, on the console.
///
/// Not safe for use by several threads at once.
final class KevinVoice {
    private static final String NAME = "kevin16";
    private static final String SOUND = "target_lpcres";

    private final Voice voice;

    private KevinVoice(Voice voice) {
        this.voice = voice;
    }

    /// Reads lexicon and diphones; takes some tenths of a second. One at a time: FreeTTS keeps in
    /// static fields what it is reading.
    static synchronized KevinVoice load() throws IOException {
        try {
            Voice voice = find();
            // With a queue of ours it starts no thread of its own. Nothing is ever put into it.
            voice.setOutputQueue(new OutputQueue());
            voice.allocate();
            return new KevinVoice(voice);
        } catch (Error e) {
            // What FreeTTS throws where it cannot read its data.
            throw new IOException("the synthesiser cannot be loaded", e);
        }
    }

    private static Voice find() throws IOException {
        return Arrays.stream(new KevinVoiceDirectory().getVoices())
                .filter(candidate -> candidate.getName().equals(NAME))
                .findAny()
                .orElseThrow(() -> new IOException("no voice " + NAME));
    }

    /// The samples of one sentence, −1 to 1, and their rate.
    ///
    /// @param sentence ASCII, with at least one letter or digit
    Sound say(String sentence) throws IOException {
        Utterance utterance = new Utterance(voice, tokens(sentence));
        utterance.setSpeakable(new FreeTTSSpeakableImpl(sentence));
        utterance.setFirst(true);
        utterance.setLast(true);
        try {
            for (Object step : voice.getUtteranceProcessors()) {
                if (step instanceof DiphoneUnitSelector) {
                    Diphones.repair(utterance);
                }
                ((UtteranceProcessor) step).processUtterance(utterance);
            }
            LPCResult sound = (LPCResult) utterance.getObject(SOUND);
            return new Sound(fromBigEndian(sound.getWaveSamples()), sound.getSampleRate());
        } catch (ProcessException | RuntimeException e) {
            throw new IOException("the synthesiser failed", e);
        }
    }

    private List<Token> tokens(String sentence) {
        Tokenizer tokenizer = voice.getTokenizer();
        tokenizer.setInputReader(new StringReader(sentence));
        List<Token> tokens = new ArrayList<>();
        while (tokenizer.hasMoreTokens()) {
            Token token = tokenizer.getNextToken();
            if (!token.getWord().isEmpty()) {
                tokens.add(token);
            }
        }
        return tokens;
    }

    private static float[] fromBigEndian(byte[] bytes) {
        float[] samples = new float[bytes.length / 2];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) (bytes[2 * i] << 8 | (bytes[2 * i + 1] & 0xff)) / 32_768f;
        }
        return samples;
    }

    /// @param samples one channel, −1 to 1
    /// @param rate samples per second
    record Sound(float[] samples, int rate) {}
}
