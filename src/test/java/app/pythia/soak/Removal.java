package app.pythia.soak;

import java.time.Duration;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/// A device that is used and then taken away, again and again. A round goes from [#begin] to
/// [#end].
interface Removal {

    /// Plugs the device in and has it used.
    ///
    /// @return whether it came to be used
    boolean begin() throws Exception;

    /// Takes it away.
    ///
    /// @return when that began, in nanoseconds
    long takeAway() throws Exception;

    /// When the program had done about it what it must, in nanoseconds; empty if it did not in
    /// time.
    OptionalLong noticed(Duration limit) throws Exception;

    /// How much of the sound was lost by it, at most, in milliseconds; empty if all of it was.
    OptionalDouble lostMillis() throws Exception;

    /// Leaves everything as it was before.
    void end() throws Exception;
}
