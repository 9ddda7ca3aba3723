package app.pythia.delphi.http;

import app.pythia.delphi.ReplyEvent;
import java.util.List;

/// What the bytes of one answer mean. One for each answer, since everything may be cut between two
/// pieces.
interface Meaning {

    /// The rate of the sound that it tells of, in samples a second.
    int sampleRate();

    /// What the first `count` bytes of `piece` add; nothing, where an event has not come whole yet.
    List<ReplyEvent> of(byte[] piece, int count);

    /// What it means that no more bytes come; the last of it ends the answer.
    List<ReplyEvent> atEnd();
}
