package app.pythia.app;

import app.pythia.settings.CloneId;
import java.util.Optional;

/// How a window ended.
sealed interface SessionEnd {

    record Closed() implements SessionEnd {}

    /// A fault kept the window from being shown; the log has more.
    record Failed() implements SessionEnd {}

    /// The user goes to another clone, which the settings name.
    ///
    /// @param first what the next window shows first
    /// @param gone which clone is to be taken away before
    record OtherClone(Beginning.Page first, Optional<CloneId> gone) implements SessionEnd {
        static final OtherClone TO_TALK =
                new OtherClone(Beginning.Page.CONVERSATION, Optional.empty());
        static final OtherClone TO_SETTINGS =
                new OtherClone(Beginning.Page.CLONE_SETTINGS, Optional.empty());

        static OtherClone without(CloneId clone) {
            return new OtherClone(Beginning.Page.CONVERSATION, Optional.of(clone));
        }
    }
}
