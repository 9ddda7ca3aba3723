package app.pythia.ui.search;

import app.pythia.conversation.Sender;
import app.pythia.ui.words.Words;
import java.util.Optional;

/// Whose messages are looked through.
public enum Whose {
    ANYONE(Optional.empty()),
    MINE(Optional.of(Sender.USER)),
    CLONES(Optional.of(Sender.CLONE));

    private final Optional<Sender> sender;

    Whose(Optional<Sender> sender) {
        this.sender = sender;
    }

    Optional<Sender> sender() {
        return sender;
    }

    /// As it is shown.
    @Override
    public String toString() {
        return switch (this) {
            case ANYONE -> Words.of("search.by.anyone");
            case MINE -> Words.of("search.by.you");
            case CLONES -> Words.of("search.by.clone");
        };
    }
}
