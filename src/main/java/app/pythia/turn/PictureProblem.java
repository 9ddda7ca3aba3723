package app.pythia.turn;

/// Why a picture is not shown: facts, no wording.
public sealed interface PictureProblem {

    /// The address is none that pictures are fetched from: another scheme than `https`, or a name
    /// and password in it.
    record NotAllowed() implements PictureProblem {}

    /// The address leads into this machine or its own network, where a stranger must not send us.
    ///
    /// @param host the name that was to be asked
    record NotPublic(String host) implements PictureProblem {}

    /// Whoever has the picture cannot be reached.
    record Unreachable(Problem.Unreachable how) implements PictureProblem {}

    /// Whoever has the picture does not give it, or sends us elsewhere.
    ///
    /// @param status the HTTP status
    record Refused(int status) implements PictureProblem {}

    /// The file is larger than what is fetched.
    ///
    /// @param mostBytes how large it may be
    record TooLarge(long mostBytes) implements PictureProblem {}

    /// The file holds more pixels than what is decoded; the frames of an animation count together.
    ///
    /// @param mostPixels how many it may hold
    record TooManyPixels(long mostPixels) implements PictureProblem {}

    /// What came is no picture that can be shown.
    record NotAPicture() implements PictureProblem {}
}
