package app.pythia.ui.talk;

import app.pythia.ui.notice.Notice;
import app.pythia.ui.notice.TakeNotices;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// Tells whose take is made with another microphone than the chosen one. Used on the window's
/// thread alone.
final class StandIn {
    private final ReadOnlyObjectProperty<Optional<String>> missing;
    private final SimpleObjectProperty<Optional<String>> told =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObservableValue<Optional<Notice>> notice;

    /// @param missing the chosen microphone, while it is not there
    StandIn(ReadOnlyObjectProperty<Optional<String>> missing) {
        this.missing = missing;
        notice = Bindings.createObjectBinding(this::noticeNow, told, missing);
    }

    /// A take begins.
    void begun() {
        told.set(missing.get());
    }

    /// What is to be told from the beginning of such a take until that of the next, or until the
    /// microphone is back.
    ObservableValue<Optional<Notice>> notice() {
        return notice;
    }

    private Optional<Notice> noticeNow() {
        return told.get().filter(_ -> told.get().equals(missing.get())).map(TakeNotices::missing);
    }
}
