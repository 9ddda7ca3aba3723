package app.pythia.ui;

import app.pythia.export.Order;
import app.pythia.export.TransferState;
import app.pythia.export.Transfers;
import app.pythia.support.Observable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Saves and brings in nothing, and remembers what it was asked.
public final class FakeTransfers implements Transfers {
    private final Observable<TransferState> state = new Observable<>(new TransferState.Idle());
    private final List<Object> asked = new ArrayList<>();

    @Override
    public Observable<TransferState> state() {
        return state;
    }

    /// The orders, the files to be brought in, and `cancel`.
    public List<Object> asked() {
        return asked;
    }

    @Override
    public void save(Order order) {
        asked.add(order);
    }

    @Override
    public void bringIn(Path file) {
        asked.add(file);
    }

    @Override
    public void cancel() {
        asked.add("cancel");
    }

    @Override
    public void letGo() {
        state.set(new TransferState.Idle());
    }
}
