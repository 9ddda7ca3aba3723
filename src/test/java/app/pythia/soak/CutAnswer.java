package app.pythia.soak;

import java.util.Arrays;

/// An answer of the service that may be cut after any byte.
public interface CutAnswer {

    /// Which form of answer.
    String name();

    /// All its bytes.
    int length();

    /// What is told of it when no more than its first bytes come.
    Told told(int bytes) throws Exception;

    /// What must be told of it then at least, found in another way.
    Told least(int bytes) throws Exception;

    /// What of an answer has been told.
    ///
    /// @param complete whether it was told as whole
    /// @param sound samples
    record Told(boolean complete, String words, byte[] sound) {

        /// Whether this, told of a part, holds all that it must and nothing that is not there.
        boolean fits(Told least, Told whole) {
            return words.startsWith(least.words)
                    && whole.words.startsWith(words)
                    && begins(sound, least.sound)
                    && begins(whole.sound, sound);
        }

        private static boolean begins(byte[] all, byte[] part) {
            return all.length >= part.length
                    && Arrays.equals(all, 0, part.length, part, 0, part.length);
        }
    }
}
