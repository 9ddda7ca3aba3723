package app.pythia.conversation;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.RandomAccess;

/// Messages that never change, from which a list with one more or another one is made in little
/// time, however many there are.
final class MessageList extends AbstractList<Message> implements RandomAccess {
    private static final int PIECE_BITS = 9;
    private static final int PIECE = 1 << PIECE_BITS;
    private static final Message[] NOTHING = new Message[0];

    private final Message[][] pieces;
    private final int size;

    private MessageList(Message[][] pieces, int size) {
        this.pieces = pieces;
        this.size = size;
    }

    static MessageList of(Collection<Message> messages) {
        Message[] all = messages.toArray(NOTHING);
        Message[][] pieces = new Message[(all.length + PIECE - 1) / PIECE][];
        for (int i = 0; i < pieces.length; i++) {
            pieces[i] = Arrays.copyOfRange(all, i * PIECE, Math.min(all.length, (i + 1) * PIECE));
        }
        return new MessageList(pieces, all.length);
    }

    /// A list that does not change: this one, or a copy.
    static List<Message> unchanging(List<Message> messages) {
        return messages instanceof MessageList ? messages : List.copyOf(messages);
    }

    /// The same with another message in a place.
    MessageList with(int place, Message message) {
        Message[][] changed = pieces.clone();
        int piece = place >> PIECE_BITS;
        changed[piece] = changed[piece].clone();
        changed[piece][place & (PIECE - 1)] = message;
        return new MessageList(changed, size);
    }

    /// The same with one more.
    MessageList plus(Message message) {
        int piece = size >> PIECE_BITS;
        int within = size & (PIECE - 1);
        Message[][] more = Arrays.copyOf(pieces, piece + 1);
        more[piece] = Arrays.copyOf(within == 0 ? NOTHING : more[piece], within + 1);
        more[piece][within] = message;
        return new MessageList(more, size + 1);
    }

    /// Two that came from one another by a change share nearly all, which need not be gone through.
    @Override
    public boolean equals(Object other) {
        if (!(other instanceof MessageList list)) {
            return super.equals(other);
        }
        return size == list.size && Arrays.equals(pieces, list.pieces, MessageList::compare);
    }

    /// 0 if they are the same.
    @SuppressWarnings("ReferenceEquality")
    private static int compare(Message[] one, Message[] other) {
        return one == other || Arrays.equals(one, other) ? 0 : 1;
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }

    @Override
    public Message get(int place) {
        return pieces[place >> PIECE_BITS][place & (PIECE - 1)];
    }

    @Override
    public int size() {
        return size;
    }
}
