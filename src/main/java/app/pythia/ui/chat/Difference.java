package app.pythia.ui.chat;

import app.pythia.conversation.Message;
import java.util.BitSet;
import java.util.List;

/// How one list of messages became another: rows that changed where they are, and one place at
/// which rows came or went. Quick where most messages are the same objects.
///
/// @param at where rows came or went; the same place in both lists
/// @param removed how many went
/// @param added how many came; nothing came where something went
/// @param changed the rows of the new list that changed, other than those that came
record Difference(int at, int removed, int added, BitSet changed) {

    static Difference between(List<Message> old, List<Message> now) {
        int least = Math.min(old.size(), now.size());
        int head = sameObjects(old, now, least);
        int before = head;
        while (before < least && isSameOne(old.get(before), now.get(before))) {
            before++;
        }
        int tail = sameObjectsBehind(old, now, least - before);
        int behind = tail;
        while (behind < least - before
                && isSameOne(old.get(old.size() - 1 - behind), now.get(now.size() - 1 - behind))) {
            behind++;
        }
        int at = least - behind;
        BitSet changed = new BitSet();
        compare(old, head, now, head, at - head, changed);
        compare(old, old.size() - behind, now, now.size() - behind, behind - tail, changed);
        return new Difference(at, old.size() - behind - at, now.size() - behind - at, changed);
    }

    /// How many are the same from the first on. The lists are of anything, so that the objects
    /// themselves, which are all over the memory, need not be looked at.
    @SuppressWarnings("ReferenceEquality")
    private static int sameObjects(List<?> old, List<?> now, int most) {
        int same = 0;
        while (same < most && old.get(same) == now.get(same)) {
            same++;
        }
        return same;
    }

    /// How many are the same from the last on.
    @SuppressWarnings("ReferenceEquality")
    private static int sameObjectsBehind(List<?> old, List<?> now, int most) {
        int same = 0;
        while (same < most && old.get(old.size() - 1 - same) == now.get(now.size() - 1 - same)) {
            same++;
        }
        return same;
    }

    /// Whether rows came or went.
    boolean movesRows() {
        return removed > 0 || added > 0;
    }

    /// Whether that row of the old list is in the new one.
    boolean keeps(int oldRow) {
        return oldRow < at || oldRow >= at + removed;
    }

    /// Where a row that is kept is now.
    int moved(int oldRow) {
        return oldRow < at ? oldRow : oldRow - removed + added;
    }

    /// Where a row that did not come just now was before.
    int before(int row) {
        return row < at ? row : row + removed - added;
    }

    @SuppressWarnings("ReferenceEquality") // names are compared only where they must be
    private static boolean isSameOne(Message old, Message now) {
        return old == now || old.id().equals(now.id());
    }

    @SuppressWarnings("ReferenceEquality")
    private static void compare(
            List<Message> old, int from, List<Message> now, int to, int count, BitSet changed) {
        for (int i = 0; i < count; i++) {
            Message was = old.get(from + i);
            Message is = now.get(to + i);
            if (was != is && !was.equals(is)) {
                changed.set(to + i);
            }
        }
    }
}
