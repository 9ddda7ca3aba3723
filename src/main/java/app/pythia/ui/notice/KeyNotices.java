package app.pythia.ui.notice;

import app.pythia.settings.KeyPlace;
import app.pythia.settings.VaultProblem;
import app.pythia.ui.words.Words;

/// The words for what goes wrong with keeping the user's secrets.
public final class KeyNotices {
    private KeyNotices() {}

    /// What was given for a key is none.
    public static String noKey() {
        return Words.of("notice.key.none");
    }

    /// What was given for a password is none.
    public static String noPassword() {
        return Words.of("notice.password.none");
    }

    /// It was to be kept, read or forgotten.
    public static String of(VaultProblem problem, SecretName secret) {
        return switch (secret) {
            case KEY -> ofKey(problem);
            case PASSWORD -> ofPassword(problem);
        };
    }

    /// The user's key is not there at the start.
    ///
    /// @param place where it was put
    public static String atStart(KeyPlace place, VaultProblem problem) {
        return switch (place) {
            case RUN -> Words.of("notice.start.last-run");
            case FILE ->
                    switch (problem) {
                        case NO_ANSWER -> Words.of("notice.start.no-answer");
                        case NOT_THERE -> Words.of("notice.start.file.not-there");
                        case NO_VAULT, REFUSED, NOT_REMOVED ->
                                Words.of("notice.start.file.unreadable");
                    };
            case KEYCHAIN ->
                    switch (problem) {
                        case NO_ANSWER -> Words.of("notice.start.no-answer");
                        case NOT_THERE -> Words.of("notice.start.keychain.not-there");
                        case NO_VAULT, REFUSED, NOT_REMOVED ->
                                Words.of("notice.start.keychain.unreadable");
                    };
        };
    }

    /// What was settled does not lead to the user's own clone.
    ///
    /// @param why without a stop at its end
    public static String demoInstead(String why) {
        return Words.of("notice.start.demo-instead", why);
    }

    private static String ofKey(VaultProblem problem) {
        return switch (problem) {
            case NO_VAULT -> Words.of("notice.key.no-vault");
            case NO_ANSWER -> Words.of("notice.vault.no-answer");
            case REFUSED -> Words.of("notice.key.refused");
            case NOT_THERE -> Words.of("notice.key.not-there");
            case NOT_REMOVED -> Words.of("notice.key.not-removed");
        };
    }

    private static String ofPassword(VaultProblem problem) {
        return switch (problem) {
            case NO_VAULT -> Words.of("notice.password.no-vault");
            case NO_ANSWER -> Words.of("notice.vault.no-answer");
            case REFUSED -> Words.of("notice.password.refused");
            case NOT_THERE -> Words.of("notice.password.not-there");
            case NOT_REMOVED -> Words.of("notice.password.not-removed");
        };
    }
}
