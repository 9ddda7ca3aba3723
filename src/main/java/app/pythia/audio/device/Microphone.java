package app.pythia.audio.device;

import app.pythia.audio.PcmFormat;

/// Something that hears.
public interface Microphone {

    /// Opens it and lets it run. May block for as long as the system takes.
    Capture open() throws DeviceException;

    /// An open microphone. One thread reads; [#close] may come from another one and ends a read
    /// that blocks.
    interface Capture extends AutoCloseable {

        /// What it is open on, as far as the system tells; asked by the thread that reads. The name
        /// is empty where the system does not tell.
        NamedDevice device();

        /// The shape of what it gives.
        PcmFormat format();

        /// Reads what there is, whole frames, at most `into` full, without waiting for more: 0 if
        /// there is nothing yet.
        int read(byte[] into) throws DeviceException;

        /// Stops and releases it; closing it again does nothing.
        @Override
        void close();
    }
}
