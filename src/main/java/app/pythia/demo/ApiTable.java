package app.pythia.demo;

import app.pythia.demo.Routes.Route;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;

/// The Delphi API, row by row, and what answers it here.
final class ApiTable {

    private ApiTable() {}

    /// Reads the demo clone's texts; the times of the sample conversations are in relation to now.
    static List<Route> load(InstantSource clock, Synthesiser synthesiser) throws IOException {
        Conversations conversations = new Conversations(clock);
        SampleConversations.load(clock.instant(), DemoClone.USER_EMAIL).forEach(conversations::add);
        Guide guide = Guide.load();
        ConversationCalls conversation = new ConversationCalls(conversations, guide.greeting());
        Dialogue dialogue = new Dialogue(conversations, guide, synthesiser);
        AnswerCalls answer = new AnswerCalls(dialogue);
        PictureCall picture = PictureCall.load();
        VoiceCalls voice = new VoiceCalls(dialogue, synthesiser);
        return List.of(
                Route.of("POST", "/api/clone/generate_response", answer::generateResponse),
                Route.of("POST", "/v3/stream", answer::stream),
                Route.of("POST", "/v3/conversation", conversation::begin),
                Route.of("GET", "/v3/conversation/list", conversation::list),
                Route.of("GET", "/v3/conversation/{id}/history", conversation::history),
                Route.of("PUT", "/v3/conversation/{id}/title", conversation::rename),
                Route.of("DELETE", "/v3/conversation/{id}", conversation::delete),
                Route.of("POST", "/v3/voice/stream", voice::stream),
                Route.of("POST", "/v3/voice/synthesize", voice::synthesize),
                Route.of("GET", PictureCall.FOLDER + PictureCall.TEMPLE, picture::show));
    }
}
