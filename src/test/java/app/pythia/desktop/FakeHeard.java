package app.pythia.desktop;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Writes down what is heard of keys.
public final class FakeHeard implements GlobalKeys.Heard {
    public final List<String> told = new CopyOnWriteArrayList<>();

    @Override
    public void pressed() {
        told.add("pressed");
    }

    @Override
    public void released() {
        told.add("released");
    }

    @Override
    public void lost() {
        told.add("lost");
    }
}
