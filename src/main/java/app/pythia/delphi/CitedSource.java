package app.pythia.delphi;

import java.util.Optional;

/// A source of an answer, as the service tells it.
///
/// @param type `WEB`, `PDF`, `TWITTER` or a word not known yet
/// @param page the page of a document
/// @param seconds the place in a recording
public record CitedSource(
        Optional<String> url,
        String text,
        String type,
        Optional<String> title,
        Optional<Integer> page,
        Optional<Double> seconds,
        Optional<String> citationUrl) {}
