package app.pythia.sounds;

import app.pythia.conversation.SoundId;
import app.pythia.support.Observable;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/// Where sounds are kept, so that they can be heard again: up to a limit, those not heard for
/// longest given up first. Safe for use by any thread.
///
/// A sound that cannot be kept or read is as one that is not there: nobody is told but the log.
public interface KeptSounds extends AutoCloseable {

    /// Sounds that are forgotten with the program.
    ///
    /// @param limit the most bytes of samples
    static KeptSounds inMemory(long limit) {
        return new SoundShelf(limit);
    }

    /// Keeps a sound. Returns at once: it can be heard from here on, and is on the disk soon.
    SoundId keep(Sound sound);

    /// Whether a sound is there, as far as that is known without looking. Returns at once.
    boolean has(SoundId id);

    /// Begins to read a sound that is to be heard, which makes it the one that was heard last. It
    /// is not given up while it is open. Reads the disk, for a few milliseconds.
    Optional<SoundStream> open(SoundId id);

    /// The whole of a sound, to be taken elsewhere; that is not hearing it. Reads the disk, some
    /// 100 ms for five minutes: not for the window's thread.
    Optional<Sound> read(SoundId id);

    /// Forgets sounds. Returns at once; what is being heard goes when it has been.
    void forget(Collection<SoundId> ids);

    /// Forgets all of them, in the same way.
    void forgetAll();

    /// Tells which sounds messages have. Of the others, those that have not been touched for a
    /// while are forgotten; none, if there are no names at all. Returns at once.
    void keepOnly(Set<SoundId> named);

    /// How many bytes of the disk they take; changes when sounds come and go.
    Observable<Long> used();

    /// Keeps what is not on the disk yet. Closing it again does nothing.
    @Override
    void close();
}
