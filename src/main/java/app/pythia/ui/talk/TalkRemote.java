package app.pythia.ui.talk;

/// Talking from outside of the window: by a command, and by a key that is pressed while another
/// program has the focus. It begins and ends takes as the window's own keys do, with the same
/// limits. Used on the window's thread alone.
public final class TalkRemote {
    private final TalkKeys keys;
    private final TalkKeys.Take take;

    /// What became of a word.
    public enum Reply {
        /// The microphone is being opened.
        LISTENS,
        LISTENED_ALREADY,
        /// It listens no more.
        ENDED,
        /// The take that waited to be sent is sent.
        SENT,
        NOTHING_TO_END,
        /// It cannot listen now.
        NOT_NOW
    }

    TalkRemote(TalkKeys keys, TalkKeys.Take take) {
        this.keys = keys;
        this.take = take;
    }

    /// Begins a take that goes on with nothing held; sends the one that waits to be sent, as the
    /// talk key does.
    public Reply start() {
        if (take.isOpen()) {
            return Reply.LISTENED_ALREADY;
        }
        if (take.sendWaiting()) {
            return Reply.SENT;
        }
        keys.beginAnew();
        return take.isOpen() ? Reply.LISTENS : Reply.NOT_NOW;
    }

    /// Ends the take, whatever began it.
    public Reply stop() {
        if (keys.finishNow()) {
            return Reply.ENDED;
        }
        return take.sendWaiting() ? Reply.SENT : Reply.NOTHING_TO_END;
    }

    /// Ends the take if there is one, and begins one otherwise.
    public Reply toggle() {
        return take.isOpen() ? stop() : start();
    }

    /// The key went down, or repeats itself.
    public void keyPressed() {
        keys.elsewherePressed();
    }

    /// The key came up, or repeats itself.
    public void keyReleased() {
        keys.elsewhereReleased();
    }

    /// Nothing more will be heard of the key, not even that it is let go.
    public void keyLost() {
        keys.elsewhereLost();
    }
}
