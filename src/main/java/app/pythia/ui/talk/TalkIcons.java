package app.pythia.ui.talk;

import app.pythia.ui.talk.TalkStatus.Shape;

/// What is drawn on the talk button, as outlines in a square of 24.
final class TalkIcons {
    private static final String MICROPHONE =
            "M12 3a3 3 0 0 0-3 3v5a3 3 0 0 0 6 0v-5a3 3 0 0 0-3-3zM5 11a7 7 0 0 0 14 0M12 18v3";
    private static final String SOUND = "M4 10v4M8 7v10M12 4v16M16 7v10M20 10v4";
    private static final String DOTS = "M6 12v0.01M12 12v0.01M18 12v0.01";
    private static final String ARROW_UP = "M12 20V5M5 12l7-7 7 7";
    private static final String LOCK = "M8 11V8a4 4 0 0 1 8 0v3M6 11h12v8H6z";
    private static final String CROSS = "M6 6l12 12M18 6L6 18";
    private static final String BARS = "M9 6v12M15 6v12";

    private TalkIcons() {}

    static String of(Shape shape) {
        return switch (shape) {
            case READY, OPENING, LISTENING -> MICROPHONE;
            case LATCHED, REVIEWING -> ARROW_UP;
            case LOCKING -> LOCK;
            case DROPPING -> CROSS;
            case SENDING, ANSWERING -> DOTS;
            case SPEAKING -> SOUND;
            case PAUSED -> BARS;
        };
    }
}
