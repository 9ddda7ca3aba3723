package app.pythia.delphi.http;

import app.pythia.delphi.CitedSource;
import app.pythia.delphi.DelphiException;
import app.pythia.delphi.DelphiProblem;
import app.pythia.delphi.HistoryMessage;
import app.pythia.delphi.HistoryMessage.Author;
import app.pythia.delphi.ListedConversation;
import app.pythia.delphi.NewConversation;
import app.pythia.delphi.Product;
import app.pythia.delphi.Reply;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// What the service's JSON means. Unknown fields are passed over, missing ones are absent.
final class Replies {
    private Replies() {}

    static NewConversation newConversation(JsonNode node) throws DelphiException {
        String id =
                Json.words(node, "conversation_id", "id")
                        .orElseThrow(() -> notUnderstood("a new conversation without an id"));
        return new NewConversation(
                id, Json.date(node, "created_at"), Json.words(node, "initial_message"));
    }

    static List<ListedConversation> conversations(OpenResponse response)
            throws DelphiException, InterruptedException {
        return Rows.read(response, "conversations", Replies::listed).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    static List<HistoryMessage> history(OpenResponse response)
            throws DelphiException, InterruptedException {
        return Rows.read(response, "messages", Replies::message);
    }

    /// The end of an answer: its fields stand in `clone_response`, at the top, or nowhere.
    static Reply reply(JsonNode event) {
        JsonNode nested = event.path("clone_response");
        JsonNode node = nested.isObject() ? nested : event;
        return new Reply(
                Json.words(node, "id"),
                Json.words(node, "text", "transcript"),
                Json.date(node, "created_at"),
                citations(node),
                Json.words(node, "imageUrl", "image_url"),
                product(node.path("affiliate")));
    }

    /// Whether an event tells of the reply as a whole; an id alone may be that of anything.
    static boolean tellsOfReply(JsonNode event) {
        return event.path("clone_response").isObject()
                || Stream.of("text", "transcript", "citations", "imageUrl", "affiliate")
                        .anyMatch(event::hasNonNull);
    }

    /// All that two events tell of one reply; where they differ, the later one is right.
    static Reply merged(Reply later, Reply earlier) {
        return new Reply(
                later.messageId().or(earlier::messageId),
                later.text().or(earlier::text),
                later.createdAt().or(earlier::createdAt),
                later.citations().isEmpty() ? earlier.citations() : later.citations(),
                later.imageUrl().or(earlier::imageUrl),
                later.product().or(earlier::product));
    }

    private static Optional<Product> product(JsonNode node) {
        return node.isObject() && !node.isEmpty()
                ? Optional.of(
                        new Product(
                                Json.words(node, "title", "name"),
                                Json.words(node, "text", "description"),
                                Json.words(node, "url", "link")))
                : Optional.empty();
    }

    private static Optional<ListedConversation> listed(JsonNode row) {
        return Json.words(row, "id", "conversation_id")
                .map(id ->
                        new ListedConversation(
                                id, Json.words(row, "title"), Json.date(row, "created_at")));
    }

    private static HistoryMessage message(JsonNode row) {
        boolean fromUser = Json.words(row, "sender").map("USER"::equalsIgnoreCase).orElse(false);
        return new HistoryMessage(
                Json.words(row, "id"),
                fromUser ? Author.USER : Author.CLONE,
                Json.text(row, "text").orElse(""),
                Json.date(row, "created_at"),
                citations(row));
    }

    private static List<CitedSource> citations(JsonNode node) {
        return node.path("citations")
                .valueStream()
                .filter(JsonNode::isObject)
                .map(Replies::citation)
                .toList();
    }

    private static CitedSource citation(JsonNode node) {
        return new CitedSource(
                Json.words(node, "url"),
                Json.text(node, "text").orElse(""),
                Json.words(node, "type").orElse(""),
                Json.words(node, "title"),
                Json.number(node, "page_num").map(Double::intValue),
                Json.number(node, "timestamp"),
                Json.words(node, "citation_url"));
    }

    private static DelphiException notUnderstood(String what) {
        return new DelphiException(new DelphiProblem.NotUnderstood(what));
    }
}
