package app.pythia.bench;

import app.pythia.audio.Pcm;
import app.pythia.audio.PcmFormat;
import app.pythia.audio.Wav;
import app.pythia.audio.dsp.StreamResampler;
import app.pythia.delphi.AnswerForm;
import app.pythia.delphi.Delivery;
import app.pythia.delphi.DelphiApi;
import app.pythia.delphi.DelphiException;
import app.pythia.delphi.Question;
import app.pythia.delphi.ReplyStream;
import app.pythia.delphi.Said;
import be.tarsos.dsp.resample.Resampler;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The reference: a take that is resampled, wrapped and encoded when it has ended, and then sent by
/// the same client.
///
/// @param resampling from the microphone's rate to the service's
record EncodedAfterwards(DelphiApi api, UnaryOperator<float[]> resampling) {
    private static final int FROM = HastyMicrophone.FORMAT.sampleRate();
    private static final int TO = PcmFormat.SPOKEN_TURN.sampleRate();

    /// By TarsosDSP, in its high quality.
    static EncodedAfterwards byTarsos(DelphiApi api) {
        return new EncodedAfterwards(api, EncodedAfterwards::tarsos);
    }

    /// By the resampler that Pythia uses while the key is down.
    static EncodedAfterwards byOurs(DelphiApi api) {
        return new EncodedAfterwards(api, EncodedAfterwards::ours);
    }

    /// @param recorded what the microphone gave
    void send(byte[] recorded) throws DelphiException, InterruptedException {
        float[] samples = resampling.apply(Pcm.toMono(recorded, 1));
        byte[] pcm = Pcm.fromFloats(samples, samples.length, 1);
        byte[] base64 = Base64.getEncoder().encode(new Wav(PcmFormat.SPOKEN_TURN, pcm).bytes());
        Question question =
                new Question(
                        "c1",
                        new Said.Spoken(List.of(base64)),
                        Optional.empty(),
                        AnswerForm.VOICE,
                        Delivery.STREAMED);
        try (ReplyStream reply = api.ask(question, () -> {})) {
            var _ = reply.next();
        }
    }

    private static float[] tarsos(float[] samples) {
        double ratio = (double) TO / FROM;
        float[] out = new float[(int) (samples.length * ratio) + 1_000];
        int written =
                new Resampler(true, ratio, ratio)
                        .process(ratio, samples, 0, samples.length, true, out, 0, out.length)
                        .outputSamplesGenerated;
        return Arrays.copyOf(out, written);
    }

    private static float[] ours(float[] samples) {
        StreamResampler resampler = new StreamResampler(FROM, TO);
        float[] most = resampler.process(samples);
        float[] rest = resampler.flush();
        float[] all = Arrays.copyOf(most, most.length + rest.length);
        System.arraycopy(rest, 0, all, most.length, rest.length);
        return all;
    }
}
