package app.pythia.conversation;

import java.util.Optional;

/// A source that an answer rests on.
///
/// @param title what to call it; never blank
/// @param kind the service's word for it, such as `WEB`, `PDF` or `TWITTER`
/// @param excerpt the passage meant; may be empty
/// @param url where it is, unchecked: not to be opened without a look at its scheme
/// @param place page or time within it, as it is to be shown
public record Citation(
        String title, String kind, String excerpt, Optional<String> url, Optional<String> place) {}
