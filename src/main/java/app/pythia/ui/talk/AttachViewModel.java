package app.pythia.ui.talk;

import app.pythia.conversation.Attachment;
import app.pythia.ui.fx.WebAddress;
import app.pythia.ui.notice.Notices;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What is to go with the next message: pictures and files by their public addresses, which are
/// looked at but never fetched. Used on the window's thread alone.
public final class AttachViewModel {
    private static final Pattern ENDING =
            Pattern.compile("://[^/]+/[^?#]*\\.([a-z0-9]{2,5})([?#].*)?$");
    private static final Set<String> PICTURES =
            Set.of("jpg", "jpeg", "png", "gif", "webp", "avif", "heic", "bmp", "svg", "tiff");

    private final BooleanProperty open = new SimpleBooleanProperty();
    private final StringProperty address = new SimpleStringProperty("");
    private final BooleanProperty isPicture = new SimpleBooleanProperty(true);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ObservableList<Attachment> chosen = FXCollections.observableArrayList();
    private final ObservableList<Attachment> readOnlyChosen =
            FXCollections.unmodifiableObservableList(chosen);

    AttachViewModel() {
        address.subscribe(this::changed);
    }

    /// Most addresses tell what they are of by how they end.
    private void changed(String text) {
        problem.set("");
        Matcher ending = ENDING.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (ending.find()) {
            isPicture.set(PICTURES.contains(ending.group(1)));
        }
    }

    /// What was added, in that order.
    public ObservableList<Attachment> chosen() {
        return readOnlyChosen;
    }

    /// Whether the form for one more is there.
    public BooleanProperty open() {
        return open;
    }

    /// What stands in the form.
    public StringProperty address() {
        return address;
    }

    /// Whether it is a picture's address; otherwise it is a file's.
    public BooleanProperty isPicture() {
        return isPicture;
    }

    /// Why the address cannot be taken, in words; empty if it can, or is not tried yet.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    public void toggle() {
        open.set(!open.get());
    }

    /// Puts the form away with what stands in it.
    public void close() {
        address.set("");
        open.set(false);
    }

    /// Takes what stands in the form, or says why not.
    public void add() {
        Optional<WebAddress> checked = WebAddress.of(address.get());
        if (checked.isEmpty()) {
            problem.set(Notices.noPublicAddress());
            return;
        }
        String url = checked.get().toString();
        Attachment one = isPicture.get() ? new Attachment.Picture(url) : new Attachment.File(url);
        if (!chosen.contains(one)) {
            chosen.add(one);
        }
        close();
    }

    public void remove(Attachment one) {
        chosen.remove(one);
    }

    /// Everything that was chosen, which it then no longer is.
    List<Attachment> take() {
        List<Attachment> all = List.copyOf(chosen);
        chosen.clear();
        return all;
    }
}
