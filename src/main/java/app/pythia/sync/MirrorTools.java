package app.pythia.sync;

import app.pythia.conversation.ConversationStore;
import app.pythia.delphi.DelphiApi;
import app.pythia.support.Sleeper;
import java.time.InstantSource;

/// What all parts of the mirror use.
record MirrorTools(
        DelphiApi api,
        ConversationStore store,
        InstantSource clock,
        Sleeper sleeper,
        Pace pace,
        Errands errands) {}
