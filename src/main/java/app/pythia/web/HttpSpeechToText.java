package app.pythia.web;

import app.pythia.audio.PcmFormat;
import app.pythia.audio.VoiceClip;
import app.pythia.audio.Wav;
import app.pythia.turn.SpeechToText;
import app.pythia.turn.TranscriptionException;
import app.pythia.web.WebClient.Answer;
import app.pythia.web.WebClient.Patience;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Has speech written down by an endpoint of the form `POST /v1/audio/transcriptions`, which many
/// local servers speak too.
public final class HttpSpeechToText implements SpeechToText {
    /// How long an exchange may stand still. What was spoken for longer may be listened to for as
    /// long.
    public static final Duration STALL_LIMIT = Duration.ofSeconds(30);

    private static final Duration OVERALL_LIMIT = Duration.ofHours(1);
    private static final int LONGEST_ANSWER = 4 * 1024 * 1024;

    private final WebClient web;
    private final URI endpoint;
    private final String model;
    private final Optional<String> key;
    private final Duration stallLimit;

    /// @param endpoint the whole address, `https`, or `http` for this machine
    /// @param model the model that is asked for
    /// @param key goes into the header `Authorization` and nowhere else
    /// @throws IllegalArgumentException if the key fits into no header; the message does not
    ///   contain it
    public HttpSpeechToText(
            WebClient web, URI endpoint, String model, Optional<String> key, Duration stallLimit) {
        if (key.isPresent() && !key.get().chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new IllegalArgumentException("the key contains characters that no key has");
        }
        this.web = web;
        this.endpoint = endpoint;
        this.model = model;
        this.key = key;
        this.stallLimit = stallLimit;
    }

    @Override
    public String transcribe(VoiceClip clip) throws TranscriptionException, InterruptedException {
        TranscriptionAnswer read = new TranscriptionAnswer(key);
        try {
            return read.words(ask(clip));
        } catch (LineException failed) {
            throw new TranscriptionException(failed.problem());
        }
    }

    private Answer ask(VoiceClip clip) throws LineException, InterruptedException {
        Progress progress = new Progress();
        Duration still = patienceWith(clip);
        return web.exchange(
                request(clip, progress),
                progress,
                _ -> LONGEST_ANSWER,
                new Patience(still, OVERALL_LIMIT));
    }

    /// How long it may say nothing: a long take may be listened to for as long as it is.
    Duration patienceWith(VoiceClip clip) {
        return clip.duration().compareTo(stallLimit) > 0 ? clip.duration() : stallLimit;
    }

    private static List<byte[]> wav(VoiceClip clip) {
        List<byte[]> file = new ArrayList<>();
        file.add(Wav.header(PcmFormat.SPOKEN_TURN, clip.samples().length()));
        file.addAll(clip.samples().blocks());
        return file;
    }

    private HttpRequest request(VoiceClip clip, Progress progress) {
        Multipart form =
                new Multipart()
                        .field("model", model)
                        .field("response_format", "json")
                        .file("file", "audio.wav", "audio/wav", wav(clip));
        HttpRequest.Builder request =
                web.request(endpoint)
                        .header("Accept", "application/json")
                        .header("Content-Type", form.contentType())
                        .POST(form.body(progress));
        key.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
        return request.build();
    }
}
