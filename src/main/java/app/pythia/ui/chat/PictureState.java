package app.pythia.ui.chat;

import app.pythia.turn.PictureProblem;
import java.util.Optional;

/// How far a picture of the clone's has come.
sealed interface PictureState {

    /// Nobody has asked for it.
    record Unseen() implements PictureState {}

    /// It is being fetched.
    record Coming() implements PictureState {}

    /// Its bytes are here, as they came; they may be no picture at all.
    record Here(byte[] bytes) implements PictureState {}

    /// It could not be had.
    ///
    /// @param problem why, where it is known
    record Failed(Optional<PictureProblem> problem) implements PictureState {}
}
