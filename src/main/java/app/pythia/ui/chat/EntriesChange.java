package app.pythia.ui.chat;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/// What became of a list of entries, step by step. What is no longer in it is made only if someone
/// asks.
final class EntriesChange extends ListChangeListener.Change<ChatEntry> {
    private final List<Step> steps;
    private final IntFunction<ChatEntry> old;
    private int current = -1;

    /// Rows that were replaced, added or removed.
    ///
    /// @param from where they are, in the list as it is after this step
    /// @param to before which they end there
    /// @param oldFrom where those were that are no longer there
    /// @param removed how many these were
    record Step(int from, int to, int oldFrom, int removed) {}

    /// @param old makes a row of the list as it was
    EntriesChange(ObservableList<ChatEntry> list, List<Step> steps, IntFunction<ChatEntry> old) {
        super(list);
        this.steps = steps;
        this.old = old;
    }

    /// The steps of a difference, from the first row to the last.
    ///
    /// @param size how many rows there are now
    static List<Step> steps(Difference difference, int size) {
        List<Step> steps = new ArrayList<>();
        int at = difference.at();
        int behind = at + difference.added();
        replaced(difference, 0, at, steps);
        if (difference.movesRows()) {
            steps.add(new Step(at, behind, at, difference.removed()));
        }
        replaced(difference, behind, size, steps);
        return steps;
    }

    private static void replaced(Difference difference, int from, int to, List<Step> steps) {
        BitSet changed = difference.changed();
        int start = changed.nextSetBit(from);
        while (start >= 0 && start < to) {
            int end = Math.min(changed.nextClearBit(start), to);
            steps.add(new Step(start, end, difference.before(start), end - start));
            start = changed.nextSetBit(end);
        }
    }

    @Override
    public boolean next() {
        current++;
        return current < steps.size();
    }

    @Override
    public void reset() {
        current = -1;
    }

    @Override
    public int getFrom() {
        return step().from();
    }

    @Override
    public int getTo() {
        return step().to();
    }

    @Override
    public List<ChatEntry> getRemoved() {
        Step step = step();
        return new AbstractList<>() {
            @Override
            public ChatEntry get(int index) {
                return old.apply(step.oldFrom() + index);
            }

            @Override
            public int size() {
                return step.removed();
            }
        };
    }

    @Override
    protected int[] getPermutation() {
        return new int[0];
    }

    private Step step() {
        return steps.get(current);
    }
}
