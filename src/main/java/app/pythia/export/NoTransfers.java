package app.pythia.export;

import app.pythia.support.Observable;
import java.nio.file.Path;

/// Where there is nothing to be saved or brought in.
final class NoTransfers implements Transfers {
    private final Observable<TransferState> state = new Observable<>(new TransferState.Idle());

    @Override
    public Observable<TransferState> state() {
        return state;
    }

    @Override
    public void save(Order order) {}

    @Override
    public void bringIn(Path file) {}

    @Override
    public void cancel() {}

    @Override
    public void letGo() {}
}
