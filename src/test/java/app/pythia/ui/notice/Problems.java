package app.pythia.ui.notice;

import app.pythia.turn.Problem;
import app.pythia.turn.Problem.Unreachable;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/// One of every problem there is.
public final class Problems {
    private Problems() {}

    public static Stream<Problem> all() {
        return Stream.concat(
                Stream.of(
                        new Problem.KeyRejected(),
                        new Problem.KeyRefused("Plan has no voice"),
                        new Problem.CloneNotReady(),
                        new Problem.ConversationGone(),
                        new Problem.NoAnswer(),
                        new Problem.TooManyRequests(Optional.of(Duration.ofSeconds(20))),
                        new Problem.NotAccepted(""),
                        new Problem.Unavailable(Duration.ofSeconds(30)),
                        new Problem.NotKept(),
                        new Problem.ServiceFailed(500),
                        new Problem.ReplyCutShort(),
                        new Problem.NotUnderstood(),
                        new Problem.NoMicrophone(),
                        new Problem.MicrophoneBusy(),
                        new Problem.MicrophoneGone(),
                        new Problem.MicrophoneSilent(),
                        new Problem.MicrophoneSlow(),
                        new Problem.NoSpeaker(),
                        new Problem.TooLong(12_345, 10_000),
                        new Problem.NotTranscribed("no model"),
                        new Problem.NotSpoken(),
                        new Problem.SoundGone(),
                        new Problem.NothingUnderstood(),
                        new Problem.Internal()),
                Arrays.stream(Unreachable.Reason.values())
                        .map(reason -> new Unreachable("api.delphi.ai", reason)));
    }
}
