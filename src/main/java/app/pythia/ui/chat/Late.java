package app.pythia.ui.chat;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Something that is made when it is first needed. Most messages need little of what one may have.
final class Late<T> {
    private final Supplier<T> maker;
    private @Nullable T made;

    Late(Supplier<T> maker) {
        this.maker = maker;
    }

    T get() {
        T now = made == null ? maker.get() : made;
        made = now;
        return now;
    }

    void ifMade(Consumer<? super T> action) {
        if (made != null) {
            action.accept(made);
        }
    }
}
