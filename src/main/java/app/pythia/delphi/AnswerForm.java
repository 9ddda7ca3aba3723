package app.pythia.delphi;

/// What an answer is made of.
public enum AnswerForm {
    TEXT,
    VOICE
}
