package app.pythia.ui.notice;

import app.pythia.turn.PictureProblem;
import java.util.Optional;

/// The wording of why a picture is not shown.
public final class PictureNotices {
    private PictureNotices() {}

    /// Says why in a sentence.
    ///
    /// @param problem why, where it is known
    /// @param host whose picture it is
    public static String of(Optional<PictureProblem> problem, String host) {
        return problem.map(why -> of(why, host))
                .orElse("The picture from " + host + " could not be shown.");
    }

    private static String of(PictureProblem problem, String host) {
        return switch (problem) {
            case PictureProblem.NotAllowed() ->
                    "Pythia fetches pictures over https only, so the one from "
                            + host
                            + " is not shown.";
            case PictureProblem.NotPublic _ ->
                    "The picture is said to be within your own network, so it was not fetched.";
            case PictureProblem.Unreachable _ ->
                    "The picture could not be fetched: " + host + " cannot be reached.";
            case PictureProblem.Refused(int status) ->
                    "The picture could not be fetched: %s does not give it (number %d)."
                            .formatted(host, status);
            case PictureProblem.TooLarge(long most) ->
                    "The picture is larger than the %,d MB that Pythia fetches."
                            .formatted(most / (1024 * 1024));
            case PictureProblem.TooManyPixels(long most) ->
                    "The picture has more than the %,d million pixels that Pythia shows."
                            .formatted(most / 1_000_000);
            case PictureProblem.NotAPicture() ->
                    "What " + host + " sent is no picture that can be shown.";
        };
    }
}
