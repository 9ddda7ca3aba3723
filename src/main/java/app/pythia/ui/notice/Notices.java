package app.pythia.ui.notice;

import app.pythia.turn.Kept;
import app.pythia.turn.Problem;
import java.time.Duration;
import java.util.Optional;

/// The only wording of failures that a user sees: what happened, what is safe, what to do.
public final class Notices {
    private static final int DETAIL_LENGTH = 160;

    private Notices() {}

    /// A failed turn's notice, which also says if what the user said is kept.
    public static Notice of(Problem problem, Optional<Kept> kept) {
        Notice notice = of(problem);
        return kept.map(it -> new Notice(notice.title(), notice.text() + " " + fate(it.fate())))
                .orElse(notice);
    }

    private static String fate(Kept.Fate fate) {
        return switch (fate) {
            case NOT_SENT -> "What you said is kept: you can send it again.";
            case QUEUED -> "What you said is kept, and goes by itself as soon as it can.";
            case UNCERTAIN ->
                    "What you said is kept. It may have arrived: Pythia looks for it in the conversation, and does not"
                            + " send it again by itself.";
        };
    }

    public static Notice of(Problem problem) {
        return switch (problem) {
            case Problem.KeyRejected() ->
                    new Notice(
                            "The key is not valid",
                            "The service does not know this key. Enter it anew in the settings, or check DELPHI_API_KEY if it is set.");
            case Problem.KeyRefused(String detail) ->
                    new Notice(
                            "The key may not do this",
                            "The service knows this key but refuses it."
                                    + said(detail)
                                    + " Check the key's rights at delphi.ai.");
            case Problem.CloneNotReady() ->
                    new Notice(
                            "The clone is not ready",
                            "The clone cannot answer yet: it needs a purpose, a description and at least one document"
                                    + " (clone editing page at delphi.ai).");
            case Problem.ConversationGone() ->
                    new Notice(
                            "This conversation is gone",
                            "The service no longer has this conversation. Begin a new one to go on.");
            case Problem.Unreachable unreachable -> unreachable(unreachable);
            case Problem.NoAnswer() ->
                    new Notice(
                            "No answer came",
                            "The service took your message and then said nothing. Open the conversation again to see"
                                    + " if the answer is there.");
            case Problem.TooManyRequests(Optional<Duration> retryAfter) ->
                    new Notice(
                            "Too many requests",
                            "The service asks for a pause. " + waiting(retryAfter));
            case Problem.NotAccepted(String detail) ->
                    new Notice("Not accepted", "The service would not take this." + said(detail));
            case Problem.Unavailable(Duration retryAfter) ->
                    new Notice(
                            "The service has no time now",
                            waiting(Optional.of(retryAfter)).strip());
            case Problem.NotKept() ->
                    new Notice(
                            "The disk cannot be used",
                            "Pythia cannot write to its folder, or not read it. Is the disk full?");
            case Problem.ServiceFailed(int status) ->
                    new Notice(
                            "The service has a fault",
                            "The fault is at the service, not here (number "
                                    + status
                                    + "). Try again in a minute.");
            case Problem.ReplyCutShort() ->
                    new Notice(
                            "The answer was cut short",
                            "The connection ended before the answer did. What had come is kept.");
            case Problem.NotUnderstood() ->
                    new Notice(
                            "Not a Delphi answer",
                            "What answered is not the Delphi service. Check the service's address in the settings or in DELPHI_BASE_URL.");
            case Problem.NoMicrophone() ->
                    new Notice(
                            "No microphone",
                            "No microphone was found. Plug one in and try again, or write your message.");
            case Problem.MicrophoneBusy() ->
                    new Notice(
                            "The microphone is not free",
                            "Another program has the microphone, or the system does not allow it for Pythia. Free it"
                                    + " and try again, or write your message.");
            case Problem.MicrophoneGone() ->
                    new Notice(
                            "The microphone stopped",
                            "The microphone stopped while you spoke. Check that it is plugged in, then try again.");
            case Problem.MicrophoneSlow() ->
                    new Notice(
                            "Too slow to listen",
                            "The microphone was not ready before you let go, so nothing was heard. Please say it again.");
            case Problem.MicrophoneSilent() ->
                    new Notice(
                            "Only silence",
                            "The microphone gave only silence, so nothing was sent. Is it muted, or not allowed for"
                                    + " Pythia?");
            case Problem.NoSpeaker() ->
                    new Notice(
                            "Nothing to hear it with",
                            "No loudspeaker or headphones were found, so the answer is only written.");
            case Problem.TooLong(int characters, int most) ->
                    new Notice(
                            "The message is too long",
                            "It has %,d characters, and the service takes %,d. Shorten it or send it in parts."
                                    .formatted(characters, most));
            case Problem.NotTranscribed(String detail) ->
                    new Notice(
                            "Not written down",
                            "The speech-to-text service of the settings could not write down what you said."
                                    + said(detail));
            case Problem.NotSpoken() ->
                    new Notice(
                            "It could not be spoken",
                            "The words are here, but the clone's voice did not speak them all. If the clone has no voice, choose answers in writing in the settings.");
            case Problem.SoundGone() ->
                    new Notice(
                            "This sound is no longer there",
                            "It was given up to make room, or its file is gone or damaged. How much is kept is said in the settings, under “Kept sounds”.");
            case Problem.NothingUnderstood() ->
                    new Notice(
                            "Nothing was understood",
                            "No words were found in what you said, so nothing was sent. Please say it again.");
            case Problem.Internal() ->
                    new Notice(
                            "A fault in Pythia",
                            "Something went wrong inside Pythia. You can go on; the log file has more.");
        };
    }

    /// What was given for an address that the service can fetch from is none.
    public static String noPublicAddress() {
        return "This is not a web address. It begins with https:// or http:// and names a host, such as"
                + " https://example.org/picture.jpg.";
    }

    /// A conversation cannot be called that.
    public static String titleOutOfBounds(int characters, int most) {
        return characters == 0
                ? "A title needs at least one character."
                : "A title has at most %,d characters; this has %,d.".formatted(most, characters);
    }

    private static Notice unreachable(Problem.Unreachable unreachable) {
        String host = unreachable.host();
        return switch (unreachable.reason()) {
            case UNKNOWN_HOST ->
                    new Notice(
                            "The service cannot be found",
                            "There is no way to "
                                    + host
                                    + ". Check that you are online, then try again.");
            case REFUSED ->
                    new Notice(
                            "The service cannot be reached",
                            host
                                    + " turns connections away. It may be down: try again in a minute.");
            case NO_ANSWER ->
                    new Notice(
                            "The service does not answer",
                            host
                                    + " did not answer in time. Check that you are online, then try again.");
            case NOT_TRUSTED ->
                    new Notice(
                            "The connection is not safe",
                            "Pythia could not make sure that this is really "
                                    + host
                                    + ". On a guest network, sign in there first; in a company, its certificate may have to be named in the settings, under Network.");
            case PROXY_PASSWORD ->
                    new Notice(
                            "The proxy wants a password",
                            "The proxy on the way to "
                                    + host
                                    + " lets nobody through without a name and a password, or does not know yours. Enter them in the settings, under Network.");
            case PROXY ->
                    new Notice(
                            "The proxy does not lead there",
                            "The proxy on the way to "
                                    + host
                                    + " would not connect. Check it in the settings, under Network, or ask whoever runs it.");
            case SOCKS ->
                    new Notice(
                            "A SOCKS proxy cannot be used",
                            "This system reaches "
                                    + host
                                    + " by a SOCKS proxy only, which Pythia cannot use; it does not go around it. Name an HTTP proxy in the settings, under Network.");
            case BROKEN ->
                    new Notice(
                            "The connection broke",
                            "The connection to "
                                    + host
                                    + " broke. Check that you are online, then try again.");
        };
    }

    private static String waiting(Optional<Duration> retryAfter) {
        return retryAfter
                .map(Duration::toSeconds)
                .filter(seconds -> seconds > 0)
                .map(seconds -> "Try again in " + length(seconds) + ".")
                .orElse("Try again in a minute.");
    }

    private static String length(long seconds) {
        if (seconds < 90) {
            return seconds == 1 ? "one second" : seconds + " seconds";
        }
        return Math.ceilDiv(seconds, 60) + " minutes";
    }

    private static String said(String detail) {
        String cleaned = detail.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (cleaned.isEmpty()) {
            return "";
        }
        String cut =
                cleaned.codePointCount(0, cleaned.length()) > DETAIL_LENGTH
                        ? cleaned.substring(0, cleaned.offsetByCodePoints(0, DETAIL_LENGTH)).strip()
                                + "…"
                        : cleaned;
        return " It said: “" + cut + "”.";
    }
}
