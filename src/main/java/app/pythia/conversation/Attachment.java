package app.pythia.conversation;

import java.util.Optional;

/// Something that goes with a message, by its address. Addresses are unchecked: not to be fetched
/// or opened without a look at their scheme, and only when the user asks for it.
public sealed interface Attachment {

    /// A picture: one that the user shows the clone, or one that the clone sends.
    record Picture(String url) implements Attachment {}

    /// A file that the user gives the clone.
    record File(String url) implements Attachment {}

    /// A product that the clone's answer names.
    ///
    /// @param text what the service says of it; may be empty
    record Product(String title, String text, Optional<String> url) implements Attachment {}
}
