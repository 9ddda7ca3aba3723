package app.pythia.ui.settings;

/// The parts of the settings, in their order.
public enum Section {
    CLONE("Your clone"),
    TALKING("Talking"),
    MICROPHONE("Microphone"),
    LISTENING("Listening"),
    SOUNDS("Kept sounds"),
    ANSWERS("Answers"),
    SPEECH("Speech to text"),
    NETWORK("Network"),
    DATA("Your data"),
    DIAGNOSTICS("Diagnostics");

    private final String title;

    Section(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
