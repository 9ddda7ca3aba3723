package app.pythia.network;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.pythia.audio.VoiceClip;
import app.pythia.audio.Waveform;
import app.pythia.delphi.DelphiApi;
import app.pythia.delphi.DelphiException;
import app.pythia.delphi.DelphiProblem;
import app.pythia.delphi.http.HttpDelphiApi;
import app.pythia.support.NetworkAccess;
import app.pythia.web.HttpSpeechToText;
import app.pythia.web.WebClient;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Calls of Pythia's clients, as these tests make them.
final class Calls {
    private Calls() {}

    static DelphiApi api(URI service, NetworkAccess network) {
        return new HttpDelphiApi(
                () -> service, () -> "key-1", "Pythia", Duration.ofSeconds(20), network);
    }

    static String begun(URI service, NetworkAccess network) throws Exception {
        try (DelphiApi api = api(service, network)) {
            return api.createConversation(Optional.empty()).id();
        }
    }

    static DelphiProblem problem(URI service, NetworkAccess network) {
        try (DelphiApi api = api(service, network)) {
            return problem(api);
        }
    }

    static DelphiProblem problem(DelphiApi api) {
        return catchThrowableOfType(
                        DelphiException.class, () -> api.createConversation(Optional.empty()))
                .problem();
    }

    static String transcribe(WebClient web, URI service) throws Exception {
        return new HttpSpeechToText(
                        web,
                        service.resolve("/v1/audio/transcriptions"),
                        "small",
                        Optional.empty(),
                        Duration.ofSeconds(20))
                .transcribe(new VoiceClip(new byte[2], List.of(), Waveform.EMPTY));
    }
}
