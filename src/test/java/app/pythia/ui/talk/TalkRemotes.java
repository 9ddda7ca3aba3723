package app.pythia.ui.talk;

import java.util.List;

/// Talking from outside of a window that is not there.
public final class TalkRemotes {
    private final Hands hands = new Hands();

    public TalkRemote remote() {
        return new TalkRemote(hands.keys, hands);
    }

    /// What was done by it, in order.
    public List<String> done() {
        return List.copyOf(hands.done);
    }
}
