package app.pythia.turn;

import app.pythia.conversation.Attachment;
import app.pythia.conversation.Citation;
import app.pythia.conversation.Conversation;
import app.pythia.conversation.ConversationId;
import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import app.pythia.conversation.MessageStatus;
import app.pythia.conversation.Sender;
import app.pythia.delphi.CitedSource;
import app.pythia.delphi.DelphiProblem;
import app.pythia.delphi.DelphiProblem.NotConnected;
import app.pythia.delphi.HistoryMessage;
import app.pythia.delphi.ListedConversation;
import app.pythia.delphi.NewConversation;
import app.pythia.delphi.Product;
import app.pythia.delphi.Reply;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// From the service's terms to the program's.
public final class Translation {
    private Translation() {}

    /// A conversation that has just begun.
    public static Conversation conversation(NewConversation begun) {
        return Conversation.unread(
                new ConversationId(begun.id()), Optional.empty(), begun.createdAt());
    }

    /// A conversation of the list.
    public static Conversation conversation(ListedConversation listed) {
        return Conversation.unread(
                new ConversationId(listed.id()), listed.title(), listed.createdAt());
    }

    /// A message of the history.
    public static Message message(HistoryMessage message) {
        return new Message(
                message.id().map(MessageId::new).orElseGet(MessageId::local),
                switch (message.author()) {
                    case USER -> Sender.USER;
                    case CLONE -> Sender.CLONE;
                },
                message.text(),
                message.createdAt(),
                Optional.empty(),
                citations(message.citations()),
                List.of(),
                MessageStatus.COMPLETE);
    }

    /// The sources of an answer.
    public static List<Citation> citations(List<CitedSource> sources) {
        return sources.stream().map(Translation::citation).toList();
    }

    /// What goes with an answer.
    public static List<Attachment> attachments(Reply reply) {
        return Stream.concat(
                        reply.imageUrl().<Attachment>map(Attachment.Picture::new).stream(),
                        reply.product().<Attachment>map(Translation::product).stream())
                .toList();
    }

    /// What went wrong.
    public static Problem problem(DelphiProblem problem) {
        return switch (problem) {
            case DelphiProblem.KeyRejected _ -> new Problem.KeyRejected();
            case DelphiProblem.Forbidden(String detail) -> new Problem.KeyRefused(detail);
            case DelphiProblem.PrerequisiteMissing _ -> new Problem.CloneNotReady();
            case DelphiProblem.NotFound _ -> new Problem.ConversationGone();
            case DelphiProblem.Rejected(int _, String detail) -> new Problem.NotAccepted(detail);
            case DelphiProblem.RateLimited limited ->
                    new Problem.TooManyRequests(limited.retryAfter());
            case DelphiProblem.Unavailable(var after) -> new Problem.Unavailable(after);
            case DelphiProblem.ServerFailed(int status) -> new Problem.ServiceFailed(status);
            case NotConnected(String host, NotConnected.Cause cause) ->
                    new Problem.Unreachable(host, reason(cause));
            case DelphiProblem.Broken(String host) ->
                    new Problem.Unreachable(host, Problem.Unreachable.Reason.BROKEN);
            case DelphiProblem.Stalled _ -> new Problem.NoAnswer();
            case DelphiProblem.EndedEarly _ -> new Problem.ReplyCutShort();
            case DelphiProblem.NotUnderstood _ -> new Problem.NotUnderstood();
            case DelphiProblem.Closed _ -> new Problem.ReplyCutShort();
        };
    }

    private static Attachment.Product product(Product product) {
        return new Attachment.Product(
                product.title().or(product::url).orElse("A product"),
                product.text().orElse(""),
                product.url());
    }

    private static Problem.Unreachable.Reason reason(NotConnected.Cause cause) {
        return switch (cause) {
            case UNKNOWN_HOST -> Problem.Unreachable.Reason.UNKNOWN_HOST;
            case REFUSED -> Problem.Unreachable.Reason.REFUSED;
            case TIMED_OUT -> Problem.Unreachable.Reason.NO_ANSWER;
            case TLS -> Problem.Unreachable.Reason.NOT_TRUSTED;
            case PROXY_PASSWORD -> Problem.Unreachable.Reason.PROXY_PASSWORD;
            case PROXY -> Problem.Unreachable.Reason.PROXY;
            case SOCKS -> Problem.Unreachable.Reason.SOCKS;
        };
    }

    private static Citation citation(CitedSource source) {
        Optional<String> url = source.citationUrl().or(source::url);
        return new Citation(
                source.title().or(source::url).orElse("Source"),
                source.type(),
                source.text(),
                url,
                place(source));
    }

    private static Optional<String> place(CitedSource source) {
        return source.page()
                .map(page -> "p. " + page)
                .or(() -> source.seconds().map(Translation::time));
    }

    private static String time(double seconds) {
        long whole = (long) seconds;
        return String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
    }
}
