package app.pythia.desktop;

import app.pythia.settings.KeyChord;
import java.time.Duration;

/// A way to hear of a combination of keys while any program has the focus.
public interface GlobalKeys {

    /// Looks for a combination from now on, and for no other key. May wait, for the system or for
    /// the user's consent; an interrupt ends the wait.
    ///
    /// @param heard is told on threads of the system's
    /// @throws GlobalKeyException if it cannot
    Listening listen(KeyChord chord, Heard heard) throws GlobalKeyException, InterruptedException;

    /// How long [#listen] may take.
    Duration patience();

    /// Told what becomes of the combination. A key that is held may repeat itself, as presses or as
    /// pairs of a release and a press.
    interface Heard {
        void pressed();

        void released();

        /// Nothing more is heard of it, not even that it is let go.
        void lost();
    }

    /// Goes on until it is closed; closing it again does nothing.
    interface Listening extends AutoCloseable {

        /// The keys that it is, in words: the system may have given others than were asked for.
        String keys();

        @Override
        void close();
    }
}
