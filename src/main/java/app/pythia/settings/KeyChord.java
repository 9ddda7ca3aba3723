package app.pythia.settings;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Keys that are pressed together, and do not get in the way of writing: one key, and those that
/// are held with it. It is written as `Ctrl+Shift+Space`.
///
/// @param modifiers what is held, in the order in which it is written
public record KeyChord(Set<Modifier> modifiers, KeyName key) {

    public static final KeyChord DEFAULT =
            new KeyChord(EnumSet.of(Modifier.CTRL, Modifier.SHIFT), KeyName.SPACE);

    /// What is held with another key.
    public enum Modifier {
        CTRL("Ctrl"),
        ALT("Alt"),
        SHIFT("Shift"),
        /// The Windows key, or a Mac's ⌘.
        META("Meta");

        private final String word;

        Modifier(String word) {
            this.word = word;
        }
    }

    /// The keys that can be chosen, by the names that most toolkits give them.
    public enum KeyName {
        A,
        B,
        C,
        D,
        E,
        F,
        G,
        H,
        I,
        J,
        K,
        L,
        M,
        N,
        O,
        P,
        Q,
        R,
        S,
        T,
        U,
        V,
        W,
        X,
        Y,
        Z,
        DIGIT0,
        DIGIT1,
        DIGIT2,
        DIGIT3,
        DIGIT4,
        DIGIT5,
        DIGIT6,
        DIGIT7,
        DIGIT8,
        DIGIT9,
        SPACE,
        INSERT,
        PAUSE,
        SCROLL_LOCK,
        F1,
        F2,
        F3,
        F4,
        F5,
        F6,
        F7,
        F8,
        F9,
        F10,
        F11,
        F12,
        F13,
        F14,
        F15,
        F16,
        F17,
        F18,
        F19,
        F20,
        F21,
        F22,
        F23,
        F24;

        /// The key with a name, if it can be chosen.
        public static Optional<KeyName> named(String name) {
            return Stream.of(values()).filter(key -> key.name().equals(name)).findFirst();
        }

        /// Whether it is one of A to Z.
        public boolean isLetter() {
            return compareTo(Z) <= 0;
        }

        /// Whether it is one of 0 to 9.
        public boolean isDigit() {
            return compareTo(DIGIT0) >= 0 && compareTo(DIGIT9) <= 0;
        }

        /// Whether something is written with it.
        public boolean writes() {
            return compareTo(SPACE) <= 0;
        }

        private String word() {
            return switch (this) {
                case SPACE -> "Space";
                case INSERT -> "Insert";
                case PAUSE -> "Pause";
                case SCROLL_LOCK -> "Scroll Lock";
                default -> isDigit() ? name().substring("DIGIT".length()) : name();
            };
        }
    }

    /// Why keys cannot be used together.
    public enum Unfit {
        /// Something is written with them.
        WRITES,
        /// Most programs have a use for them.
        COMMON,
        /// They do something else in Pythia's window.
        OWN
    }

    /// @throws IllegalArgumentException if they are unfit
    public KeyChord {
        modifiers =
                Collections.unmodifiableSet(
                        modifiers.isEmpty()
                                ? EnumSet.noneOf(Modifier.class)
                                : EnumSet.copyOf(modifiers));
        Optional<Unfit> unfit = unfit(modifiers, key);
        if (unfit.isPresent()) {
            throw new IllegalArgumentException("unfit: " + unfit.get());
        }
    }

    /// Why keys cannot be used together, if they cannot.
    public static Optional<Unfit> unfit(Set<Modifier> held, KeyName key) {
        if (!key.writes()) {
            return Optional.empty();
        }
        boolean commands = held.contains(Modifier.CTRL) || held.contains(Modifier.META);
        if (!commands || held.equals(Set.of(Modifier.CTRL, Modifier.ALT))) {
            return Optional.of(Unfit.WRITES);
        }
        if (isTalkKey(held, key) || isSmallWindow(held, key)) {
            return Optional.of(Unfit.OWN);
        }
        return held.size() == 1 ? Optional.of(Unfit.COMMON) : Optional.empty();
    }

    private static boolean isTalkKey(Set<Modifier> held, KeyName key) {
        return key == KeyName.SPACE && held.equals(Set.of(Modifier.CTRL));
    }

    private static boolean isSmallWindow(Set<Modifier> held, KeyName key) {
        return key == KeyName.M && held.size() == 2 && held.contains(Modifier.SHIFT);
    }

    /// The chord that is written so, if it is one that can be used.
    static Optional<KeyChord> parse(String text) {
        List<String> words = List.of(text.split("\\+", -1));
        Set<Modifier> held = EnumSet.noneOf(Modifier.class);
        for (String word : words.subList(0, words.size() - 1)) {
            Stream.of(Modifier.values())
                    .filter(it -> it.word.equalsIgnoreCase(word.strip()))
                    .forEach(held::add);
        }
        return Stream.of(KeyName.values())
                .filter(it -> it.word().equalsIgnoreCase(words.getLast().strip()))
                .filter(_ -> held.size() == words.size() - 1)
                .filter(it -> unfit(held, it).isEmpty())
                .findFirst()
                .map(it -> new KeyChord(held, it));
    }

    /// As it is written.
    @Override
    public String toString() {
        return Stream.concat(modifiers.stream().map(it -> it.word), Stream.of(key.word()))
                .collect(Collectors.joining("+"));
    }
}
