package app.pythia.ui.notice;

/// A secret of the user's, as it is spoken of.
public enum SecretName {
    KEY,
    PASSWORD
}
