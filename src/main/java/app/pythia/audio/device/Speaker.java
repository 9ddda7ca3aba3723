package app.pythia.audio.device;

import app.pythia.audio.PcmFormat;

/// Something that sounds.
public interface Speaker {

    /// Opens it and lets it run. May block for as long as the system takes.
    Output open() throws DeviceException;

    /// An open speaker. One thread writes; [#close] may come from another one and ends a write that
    /// blocks.
    interface Output extends AutoCloseable {

        /// The shape of what it takes.
        PcmFormat format();

        /// The frames that were written and have not sounded yet, as far as the system tells.
        int queuedFrames();

        /// Hands frames to the device. Does not wait as long as the queue is short.
        void write(byte[] pcm) throws DeviceException;

        /// Falls silent at once and releases it; closing it again does nothing.
        @Override
        void close();
    }
}
