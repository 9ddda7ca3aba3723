package app.pythia.ui.notice;

import app.pythia.turn.Kept;
import app.pythia.turn.Problem;
import app.pythia.ui.words.Words;
import java.time.Duration;
import java.util.Optional;

/// The only wording of failures that a user sees: what happened, what is safe, what to do.
public final class Notices {
    private static final int DETAIL_LENGTH = 160;

    private Notices() {}

    /// A failed turn's notice, which also says if what the user said is kept.
    public static Notice of(Problem problem, Optional<Kept> kept) {
        Notice notice = of(problem);
        return kept.map(it ->
                        new Notice(
                                notice.title(),
                                Words.of("notice.sentences", notice.text(), fate(it.fate()))))
                .orElse(notice);
    }

    private static String fate(Kept.Fate fate) {
        return switch (fate) {
            case NOT_SENT -> Words.of("notice.fate.not-sent");
            case QUEUED -> Words.of("notice.fate.queued");
            case UNCERTAIN -> Words.of("notice.fate.uncertain");
        };
    }

    public static Notice of(Problem problem) {
        return switch (problem) {
            case Problem.KeyRejected() ->
                    new Notice(
                            Words.of("notice.key-rejected.title"),
                            Words.of("notice.key-rejected.text"));
            case Problem.KeyRefused(String detail) ->
                    new Notice(
                            Words.of("notice.key-refused.title"),
                            said(detail)
                                    .map(it -> Words.of("notice.key-refused.text-said", it))
                                    .orElseGet(() -> Words.of("notice.key-refused.text")));
            case Problem.CloneNotReady() ->
                    new Notice(
                            Words.of("notice.clone-not-ready.title"),
                            Words.of("notice.clone-not-ready.text"));
            case Problem.ConversationGone() ->
                    new Notice(
                            Words.of("notice.conversation-gone.title"),
                            Words.of("notice.conversation-gone.text"));
            case Problem.Unreachable(String host, var reason) -> unreachable(host, reason);
            case Problem.NoAnswer() ->
                    new Notice(
                            Words.of("notice.no-answer.title"), Words.of("notice.no-answer.text"));
            case Problem.TooManyRequests(Optional<Duration> retryAfter) ->
                    new Notice(
                            Words.of("notice.too-many-requests.title"),
                            Words.of(
                                    "notice.sentences",
                                    Words.of("notice.too-many-requests.text"),
                                    tryAgain(retryAfter)));
            case Problem.NotAccepted(String detail) ->
                    new Notice(
                            Words.of("notice.not-accepted.title"),
                            said(detail)
                                    .map(it -> Words.of("notice.not-accepted.text-said", it))
                                    .orElseGet(() -> Words.of("notice.not-accepted.text")));
            case Problem.Unavailable(Duration retryAfter) ->
                    new Notice(
                            Words.of("notice.unavailable.title"),
                            tryAgain(Optional.of(retryAfter)));
            case Problem.NotKept() ->
                    new Notice(Words.of("notice.not-kept.title"), Words.of("notice.not-kept.text"));
            case Problem.ServiceFailed(int status) ->
                    new Notice(
                            Words.of("notice.service-failed.title"),
                            Words.of("notice.service-failed.text", status));
            case Problem.ReplyCutShort() ->
                    new Notice(
                            Words.of("notice.reply-cut-short.title"),
                            Words.of("notice.reply-cut-short.text"));
            case Problem.NotUnderstood() ->
                    new Notice(
                            Words.of("notice.not-understood.title"),
                            Words.of("notice.not-understood.text"));
            case Problem.NoMicrophone() ->
                    new Notice(
                            Words.of("notice.no-microphone.title"),
                            Words.of("notice.no-microphone.text"));
            case Problem.MicrophoneBusy() ->
                    new Notice(
                            Words.of("notice.microphone-busy.title"),
                            Words.of("notice.microphone-busy.text"));
            case Problem.MicrophoneGone() ->
                    new Notice(
                            Words.of("notice.microphone-gone.title"),
                            Words.of("notice.microphone-gone.text"));
            case Problem.MicrophoneSlow() ->
                    new Notice(
                            Words.of("notice.microphone-slow.title"),
                            Words.of("notice.microphone-slow.text"));
            case Problem.MicrophoneSilent() ->
                    new Notice(
                            Words.of("notice.microphone-silent.title"),
                            Words.of("notice.microphone-silent.text"));
            case Problem.NoSpeaker() ->
                    new Notice(
                            Words.of("notice.no-speaker.title"),
                            Words.of("notice.no-speaker.text"));
            case Problem.TooLong(int characters, int most) ->
                    new Notice(
                            Words.of("notice.too-long.title"),
                            Words.of("notice.too-long.text", characters, most));
            case Problem.NotTranscribed(String detail) ->
                    new Notice(
                            Words.of("notice.not-transcribed.title"),
                            said(detail)
                                    .map(it -> Words.of("notice.not-transcribed.text-said", it))
                                    .orElseGet(() -> Words.of("notice.not-transcribed.text")));
            case Problem.NotSpoken() ->
                    new Notice(
                            Words.of("notice.not-spoken.title"),
                            Words.of("notice.not-spoken.text"));
            case Problem.SoundGone() ->
                    new Notice(
                            Words.of("notice.sound-gone.title"),
                            Words.of("notice.sound-gone.text"));
            case Problem.NothingUnderstood() ->
                    new Notice(
                            Words.of("notice.nothing-understood.title"),
                            Words.of("notice.nothing-understood.text"));
            case Problem.Internal() ->
                    new Notice(Words.of("notice.internal.title"), Words.of("notice.internal.text"));
        };
    }

    /// What was given for an address that the service can fetch from is none.
    public static String noPublicAddress() {
        return Words.of("notice.no-public-address");
    }

    /// A conversation cannot be called that.
    public static String titleOutOfBounds(int characters, int most) {
        return characters == 0
                ? Words.of("notice.title-empty")
                : Words.of("notice.title-too-long", most, characters);
    }

    private static Notice unreachable(String host, Problem.Unreachable.Reason reason) {
        return switch (reason) {
            case UNKNOWN_HOST ->
                    new Notice(
                            Words.of("notice.unreachable.unknown-host.title"),
                            Words.of("notice.unreachable.unknown-host.text", host));
            case REFUSED ->
                    new Notice(
                            Words.of("notice.unreachable.refused.title"),
                            Words.of("notice.unreachable.refused.text", host));
            case NO_ANSWER ->
                    new Notice(
                            Words.of("notice.unreachable.silent.title"),
                            Words.of("notice.unreachable.silent.text", host));
            case NOT_TRUSTED ->
                    new Notice(
                            Words.of("notice.unreachable.not-trusted.title"),
                            Words.of("notice.unreachable.not-trusted.text", host));
            case PROXY_PASSWORD ->
                    new Notice(
                            Words.of("notice.unreachable.proxy-password.title"),
                            Words.of("notice.unreachable.proxy-password.text", host));
            case PROXY ->
                    new Notice(
                            Words.of("notice.unreachable.proxy.title"),
                            Words.of("notice.unreachable.proxy.text", host));
            case SOCKS ->
                    new Notice(
                            Words.of("notice.unreachable.socks.title"),
                            Words.of("notice.unreachable.socks.text", host));
            case BROKEN ->
                    new Notice(
                            Words.of("notice.unreachable.broken.title"),
                            Words.of("notice.unreachable.broken.text", host));
        };
    }

    private static String tryAgain(Optional<Duration> retryAfter) {
        return retryAfter
                .map(Duration::toSeconds)
                .filter(seconds -> seconds > 0)
                .map(Notices::tryAgain)
                .orElseGet(() -> Words.of("notice.try-again.later"));
    }

    private static String tryAgain(long seconds) {
        return seconds < 90
                ? Words.of("notice.try-again.seconds", seconds)
                : Words.of("notice.try-again.minutes", Math.ceilDiv(seconds, 60));
    }

    /// What the service said of it, short and on one line.
    private static Optional<String> said(String detail) {
        String cleaned = detail.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (cleaned.codePointCount(0, cleaned.length()) <= DETAIL_LENGTH) {
            return Optional.of(cleaned).filter(it -> !it.isEmpty());
        }
        int end = cleaned.offsetByCodePoints(0, DETAIL_LENGTH);
        return Optional.of(cleaned.substring(0, end).strip() + "…");
    }
}
