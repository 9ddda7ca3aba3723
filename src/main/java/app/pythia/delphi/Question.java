package app.pythia.delphi;

import java.util.Optional;

/// A turn of the user's in the form that takes and gives voice as well as text.
///
/// @param imageUrl the public address of a picture to look at
public record Question(
        String conversationId,
        Said said,
        Optional<String> imageUrl,
        AnswerForm form,
        Delivery delivery) {}
