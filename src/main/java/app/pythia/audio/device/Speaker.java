package app.pythia.audio.device;

import app.pythia.audio.PcmFormat;

/// Something that sounds.
public interface Speaker {

    /// Opens it and lets it run. May block for as long as the system takes.
    Output open() throws DeviceException;

    /// An open speaker. One thread writes; [#close] may come from another one and ends a write that
    /// blocks.
    interface Output extends AutoCloseable {

        /// What it is open on, as far as the system tells; asked by the thread that writes. The
        /// name is empty where the system does not tell.
        NamedDevice device();

        /// The shape of what it takes.
        PcmFormat format();

        /// The frames that were written and have not sounded yet, as far as the system tells: some
        /// do so in steps of 20 ms. A device that has run dry says 0.
        int queuedFrames();

        /// Hands the first `bytes` of `pcm`, whole frames, to the device. Does not wait as long as
        /// the queue is short. What is written first, and first after [#rest], begins to sound at
        /// once; 20 ms or more of it are needed for that.
        void write(byte[] pcm, int bytes) throws DeviceException;

        /// Nothing more comes for a while: makes it ready to begin at once. May take some 10 ms;
        /// what has not sounded by then may not sound any more.
        void rest() throws DeviceException;

        /// Falls silent at once and releases it; closing it again does nothing.
        @Override
        void close();
    }
}
