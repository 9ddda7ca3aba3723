package app.pythia.ui.chat;

import app.pythia.conversation.Message;
import app.pythia.conversation.MessageId;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.collections.ObservableListBase;

/// Messages as the chat shows them, each made when it is asked for. Those asked for last are kept,
/// and told of when they change; of the others it is told only when their messages do. So what
/// arrives, sounds or is saved costs the same however many messages there are.
final class ChatEntries extends ObservableListBase<ChatEntry> {
    /// More than are seen at once.
    static final int KEPT = 256;

    private final Entries maker;
    private List<Message> messages = List.of();
    private Optional<Circumstances> circumstances = Optional.empty();
    private Map<Integer, ChatEntry> made = new Lately();

    ChatEntries(Entries maker) {
        this.maker = maker;
    }

    @Override
    public ChatEntry get(int row) {
        ChatEntry known = made.get(row);
        return known == null ? make(row) : known;
    }

    private ChatEntry make(int row) {
        ChatEntry entry = maker.entry(messages, row, circumstances.orElseThrow());
        made.put(row, entry);
        return entry;
    }

    @Override
    public int size() {
        return messages.size();
    }

    /// Where a message is, if it is here.
    OptionalInt rowOf(MessageId message) {
        return IntStream.range(0, messages.size())
                .filter(row -> messages.get(row).id().equals(message))
                .findFirst();
    }

    /// Shows these messages from now on.
    @SuppressWarnings("ReferenceEquality") // the same list need not be gone through
    void show(List<Message> now, Circumstances around) {
        List<Message> old = messages;
        boolean sameAround = circumstances.equals(Optional.of(around));
        if (now == old && sameAround) {
            return;
        }
        Difference difference = Difference.between(old, now);
        messages = now;
        circumstances = Optional.of(around);
        boolean dates = difference.movesRows() || hasOtherDates(old, now, difference);
        renew(difference, !sameAround || dates);
        List<EntriesChange.Step> steps = EntriesChange.steps(difference, now.size());
        if (!steps.isEmpty()) {
            fireChange(new EntriesChange(this, steps, row -> maker.entry(old, row, around)));
        }
    }

    private static boolean hasOtherDates(
            List<Message> old, List<Message> now, Difference difference) {
        return difference.changed().stream()
                .anyMatch(row -> !now.get(row).at().equals(old.get(difference.before(row)).at()));
    }

    /// Forgets what was made of messages that changed; where all may look different, makes the
    /// others anew and adds those that do to the changed.
    private void renew(Difference difference, boolean all) {
        Map<Integer, ChatEntry> before = made;
        BitSet changed = difference.changed();
        made = new Lately();
        before.forEach((oldRow, entry) -> {
            int row = difference.moved(oldRow);
            if (!difference.keeps(oldRow) || changed.get(row)) {
                return;
            }
            if (!all) {
                made.put(row, entry);
            } else if (!make(row).equals(entry)) {
                changed.set(row);
            }
        });
    }

    /// The last ones that were asked for.
    private static final class Lately extends LinkedHashMap<Integer, ChatEntry> {
        private static final long serialVersionUID = 1;

        private Lately() {
            super(2 * KEPT, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, ChatEntry> eldest) {
            return size() > KEPT;
        }
    }
}
