package app.pythia.demo;

import java.util.List;

/// Keeps what is said to the demo clone, and what it says in return.
final class Dialogue {

    /// In characters, as the service's pages say.
    static final int LONGEST_MESSAGE = 10_000;

    private static final int LONGEST_ID = 100;

    private final Conversations conversations;
    private final Guide guide;
    private final Synthesiser synthesiser;

    Dialogue(Conversations conversations, Guide guide, Synthesiser synthesiser) {
        this.conversations = conversations;
        this.guide = guide;
        this.synthesiser = synthesiser;
    }

    /// The conversation that a request names.
    ///
    /// @throws Rejection if it names none, or one that does not exist
    String conversation(JsonBody body) throws Rejection {
        return conversations.get(body.text("conversation_id", 1, LONGEST_ID)).id();
    }

    Turn typed(String conversation, String message) throws Rejection {
        return turn(conversation, message, new SpokenText(guide.answer(message), synthesiser));
    }

    /// A message with a picture or files.
    ///
    /// @param words what was written beside them, may be empty
    Turn picture(String conversation, String words) throws Rejection {
        String kept = words.isEmpty() ? "(a picture)" : words;
        return turn(conversation, kept, new SpokenText(guide.answerToPicture(), synthesiser));
    }

    /// The demo clone understands no speech: of the user's words it keeps only how long they were.
    Turn spoken(String conversation, byte[] pcm) throws Rejection {
        String kept = "Echo test, " + EchoReply.length(pcm);
        return turn(conversation, kept, new EchoReply(pcm, synthesiser));
    }

    private Turn turn(String conversation, String heard, Reply reply) throws Rejection {
        conversations.say(conversation, Message.Sender.USER, heard, List.of());
        Message said =
                conversations.say(
                        conversation,
                        Message.Sender.CLONE,
                        reply.answer().text(),
                        reply.answer().citations());
        return new Turn(said, reply);
    }

    /// @param said the reply's words, as they were kept
    /// @param reply the same, with its sound
    record Turn(Message said, Reply reply) {}
}
