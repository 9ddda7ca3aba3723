package app.pythia.settings;

import java.net.URI;

/// Who writes down what is spoken, instead of the service: an endpoint of the form `POST
/// /v1/audio/transcriptions`.
///
/// @param endpoint the whole address, `https`, or `http` for this machine
/// @param model the name of the model that it is asked for
public record Transcription(URI endpoint, String model) {}
