package app.pythia.turn;

import java.time.Duration;
import java.util.Optional;

/// Why something did not work: facts, no wording (that is in `ui.notice` alone).
public sealed interface Problem {

    /// The service does not know the key.
    record KeyRejected() implements Problem {}

    /// The service knows the key and refuses it.
    ///
    /// @param detail the service's own words, cleaned; may be empty
    record KeyRefused(String detail) implements Problem {}

    /// The clone lacks its purpose, description or document.
    record CloneNotReady() implements Problem {}

    /// The service knows no such conversation.
    record ConversationGone() implements Problem {}

    /// The service cannot be reached.
    ///
    /// @param host the name that was tried
    record Unreachable(String host, Reason reason) implements Problem {

        /// What stands in the way.
        public enum Reason {
            UNKNOWN_HOST,
            REFUSED,
            NO_ANSWER,
            NOT_TRUSTED,
            BROKEN,
            PROXY_PASSWORD,
            PROXY,
            SOCKS
        }
    }

    /// The service took the turn and then said nothing for too long.
    record NoAnswer() implements Problem {}

    /// The service wants to be asked less often.
    record TooManyRequests(Optional<Duration> retryAfter) implements Problem {}

    /// The service would not take what was sent.
    ///
    /// @param detail the service's own words, cleaned; may be empty
    record NotAccepted(String detail) implements Problem {}

    /// The service has no time now, and says when to ask again.
    record Unavailable(Duration retryAfter) implements Problem {}

    /// The service itself has failed.
    record ServiceFailed(int status) implements Problem {}

    /// The answer ended before its end; what had come is kept.
    record ReplyCutShort() implements Problem {}

    /// What came is no answer of this service; the address may be another's.
    record NotUnderstood() implements Problem {}

    /// The disk cannot be written to, so it cannot be sent without a risk of being sent twice.
    record NotKept() implements Problem {}

    /// There is no microphone.
    record NoMicrophone() implements Problem {}

    /// The microphone cannot be opened: another program has it, or the system withholds it.
    record MicrophoneBusy() implements Problem {}

    /// The microphone stopped giving sound while in use.
    record MicrophoneGone() implements Problem {}

    /// The key was let go before the microphone was open, though it was held for long.
    record MicrophoneSlow() implements Problem {}

    /// The microphone gave nothing but zeros.
    record MicrophoneSilent() implements Problem {}

    /// There is nothing to hear the clone with; its words are kept.
    record NoSpeaker() implements Problem {}

    /// The message is longer than the service takes.
    ///
    /// @param characters how long it is
    /// @param most how long it may be
    record TooLong(int characters, int most) implements Problem {}

    /// What writes down the user's speech (see the settings) has failed.
    ///
    /// @param detail its own words, cleaned; may be empty
    record NotTranscribed(String detail) implements Problem {}

    /// The clone's voice did not say all of it; the words are there.
    record NotSpoken() implements Problem {}

    /// How it sounded is no longer known, or only in part.
    record SoundGone() implements Problem {}

    /// Nothing was understood of what was spoken.
    record NothingUnderstood() implements Problem {}

    /// A fault of Pythia's own; the log has more.
    record Internal() implements Problem {}
}
