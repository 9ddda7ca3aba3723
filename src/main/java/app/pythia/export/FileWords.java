package app.pythia.export;

import app.pythia.conversation.MessageStatus;
import app.pythia.conversation.Sender;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Optional;

/// What stands around the words in a file that is read by people, in their language. Called on the
/// thread that saves.
public interface FileWords {

    /// What a conversation is called that has neither a title nor words.
    String nameless();

    /// With whom a conversation is held.
    String with(String clone);

    /// With whom, and since when.
    String with(String clone, ZonedDateTime begun);

    /// Who the user is.
    String you();

    /// When a message was said.
    String moment(ZonedDateTime at);

    /// That a message was spoken.
    ///
    /// @param length to the nearest second, and at least one
    String spoken(Duration length);

    /// What has become of a message, unless all is well.
    Optional<String> status(MessageStatus status, Sender sender);

    String picture();

    String file();

    /// What is told of a product that a message names.
    ///
    /// @param about what it is; may be empty
    String product(String title, String about);

    /// What stands above a conversation's sources.
    String sources();

    /// How many answers rest on a source.
    String used(int answers);
}
