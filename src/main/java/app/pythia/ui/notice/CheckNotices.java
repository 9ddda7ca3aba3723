package app.pythia.ui.notice;

import app.pythia.check.CheckResult.Verdict;

/// The words for what a microphone check comes to: what it means, then what to do.
public final class CheckNotices {
    private CheckNotices() {}

    public static Notice of(Verdict verdict) {
        return switch (verdict) {
            case GOOD ->
                    new Notice(
                            "You are heard well",
                            "Your voice is loud enough and stands clear of the noise. You can talk as you did now.");
            case SILENT ->
                    new Notice(
                            "Only silence",
                            "The microphone gave nothing at all. See whether it is muted, or whether the system keeps it from Pythia, or choose another one.");
            case QUIET ->
                    new Notice(
                            "Very quiet",
                            "Your voice is faint and may not be understood. Come closer, raise the microphone’s level in the system, or raise the gain below.");
            case CLIPPED ->
                    new Notice(
                            "Too loud",
                            "The loudest moments are distorted. Lower the gain below if it is above 0 dB; otherwise move away a little, or lower the microphone’s level in the system.");
            case NOISY ->
                    new Notice(
                            "Much noise",
                            "Your voice is hard to tell from the noise around it. Come closer or go where it is quieter; the filters below can help.");
        };
    }

    /// There is none, or it cannot be used.
    public static Notice noMicrophone() {
        return new Notice(
                "No microphone",
                "None could be opened. See that one is plugged in, that no other program has it, and that the system allows it for Pythia; then check again.");
    }

    /// A turn is under way.
    public static Notice busy() {
        return new Notice(
                "Not while a turn is under way",
                "It has the microphone or the speaker. Let the answer end, or stop it, and check then.");
    }

    /// The gain that the check advised is settled.
    public static String gainIsSet(String gain) {
        return "The gain is " + gain + " now. Check again to see whether that is enough.";
    }

    /// It was recorded and measured.
    public static Notice noSpeaker() {
        return new Notice(
                "Nothing to hear it with",
                "It was recorded and measured, but no speaker could be opened to play it. Choose another one under Listening.");
    }

    /// What is shown was measured before another microphone was chosen.
    public static String ofAnotherMicrophone() {
        return "This was measured with another microphone. Check this one too.";
    }
}
