package app.pythia.audio.device;

/// Says which device a line is to be opened on.
interface DeviceChooser {

    /// The one to be used at this moment. May block for some 100 ms, where one was chosen by name.
    OpenDevice choose();
}
