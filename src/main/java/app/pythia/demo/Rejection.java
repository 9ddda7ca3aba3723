package app.pythia.demo;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A request that is refused, with the status and the `detail` that the caller is told.
final class Rejection extends Exception {
    private static final long serialVersionUID = 1L;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final int status;
    private final transient JsonNode detail;

    private Rejection(int status, String message, JsonNode detail) {
        super(message);
        this.status = status;
        this.detail = detail;
    }

    /// The shape of most refusals: `{"detail": "…"}`.
    static Rejection of(int status, String message) {
        return new Rejection(status, message, JSON.stringNode(message));
    }

    static Rejection unknownConversation() {
        return of(404, "Conversation not found");
    }

    /// A 422, with its list of what was wrong where.
    ///
    /// @param place `body` or `query`
    static Rejection invalid(String place, String field, String message) {
        ObjectNode problem = JSON.objectNode();
        problem.put("type", "value_error")
                .put("msg", message)
                .putArray("loc")
                .add(place)
                .add(field);
        return new Rejection(422, message, JSON.arrayNode().add(problem));
    }

    int status() {
        return status;
    }

    JsonNode body() {
        return JSON.objectNode().set("detail", detail);
    }
}
