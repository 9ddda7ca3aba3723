package app.pythia.delphi;

/// What arrives of an answer, in its order. The last one is [Finished] or [CutShort].
public sealed interface ReplyEvent {

    /// More words, to be put after those before as they are: a leading space is part of them.
    record Words(String text) implements ReplyEvent {}

    /// More sound: whole samples, mono, 16 bits, little-endian, at the rate of the call.
    record Sound(byte[] pcm) implements ReplyEvent {}

    /// The end as the service marks it.
    record Finished(Reply reply) implements ReplyEvent {}

    /// The answer stopped before its end.
    record CutShort(DelphiProblem cause) implements ReplyEvent {}
}
