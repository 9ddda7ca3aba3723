package app.pythia.settings;

/// Where the talk key is heard of.
public enum TalkReach {
    /// In Pythia's windows.
    WINDOW,
    /// Also while another program has the focus, as a combination of keys of its own.
    EVERYWHERE
}
