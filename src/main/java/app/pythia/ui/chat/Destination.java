package app.pythia.ui.chat;

import app.pythia.conversation.ConversationId;
import app.pythia.conversation.MessageId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A message that is to be gone to, which may have to be waited for.
final class Destination {
    private final ReadOnlyObjectWrapper<OptionalInt> row =
            new ReadOnlyObjectWrapper<>(OptionalInt.empty());
    private Optional<Wanted> wanted = Optional.empty();
    private Optional<ConversationId> open = Optional.empty();

    private record Wanted(ConversationId conversation, MessageId message) {}

    /// The row to go to, for as long as it takes to tell of it.
    ReadOnlyObjectProperty<OptionalInt> row() {
        return row.getReadOnlyProperty();
    }

    void set(ConversationId conversation, MessageId message) {
        wanted = Optional.of(new Wanted(conversation, message));
    }

    void forget() {
        wanted = Optional.empty();
    }

    /// Tells of it if it is here; forgets it where another conversation was opened instead.
    void arrive(Optional<ConversationId> conversation, Function<MessageId, OptionalInt> whereIs) {
        boolean elsewhere = !conversation.equals(open);
        open = conversation;
        Optional<Wanted> here =
                wanted.filter(it -> conversation.equals(Optional.of(it.conversation())));
        if (elsewhere && here.isEmpty()) {
            forget();
        }
        OptionalInt found = here.map(it -> whereIs.apply(it.message())).orElse(OptionalInt.empty());
        if (found.isPresent()) {
            forget();
            row.set(found);
            row.set(OptionalInt.empty());
        }
    }
}
