package app.pythia.app;

import app.pythia.settings.CloneId;
import app.pythia.settings.Clones;
import app.pythia.settings.Partner;
import app.pythia.settings.ServiceChoice;
import app.pythia.ui.clones.Goal;
import app.pythia.ui.clones.Going;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// The way from the clone that is talked with to another one, which the window is opened anew for.
/// Used on the window's thread alone.
///
/// @param about which of the user's clones the window is about
/// @param choice who answers in it
/// @param isIdle whether no turn is under way
/// @param leave closes the window
record WayToClones(
        Setup setup,
        CloneId about,
        ServiceChoice choice,
        BooleanSupplier isIdle,
        Consumer<SessionEnd> leave) {

    /// Goes there, if that can be done.
    Going go(Goal goal) {
        Going hindrance = hindrance();
        if (hindrance != Going.LEAVES) {
            return hindrance;
        }
        return switch (goal) {
            case Goal.Demo() -> to(clones().chooseDemo());
            case Goal.Own(CloneId id) -> to(clones().choose(id));
            case Goal.Fresh() -> clones().hasRoom() ? to(clones().add()) : Going.NO_ROOM;
        };
    }

    /// Whether the key, as it is now, leads to another clone than is talked with.
    boolean isKeyForAnother() {
        return clones().find(about)
                .map(own -> !setup.choice(own).getClass().equals(choice.getClass()))
                .orElse(false);
    }

    /// Goes where the key leads; does nothing during a turn.
    void follow() {
        if (isIdle.getAsBoolean()) {
            change(clones().choose(about));
            leave.accept(SessionEnd.OtherClone.TO_TALK);
        }
    }

    /// Takes the clone away that the window is about, if that can be done.
    Going remove() {
        Going hindrance = hindrance();
        if (hindrance == Going.LEAVES) {
            leave.accept(SessionEnd.OtherClone.without(about));
        }
        return hindrance;
    }

    /// A clone without a key needs its settings first.
    private Going to(Clones next) {
        boolean needsKey = next.partner() == Partner.OWN && next.chosen().keyPlace().isEmpty();
        boolean here = next.current().equals(about) && choice instanceof ServiceChoice.Demo;
        change(next);
        if (needsKey && here) {
            return Going.IS_HERE;
        }
        leave.accept(needsKey ? SessionEnd.OtherClone.TO_SETTINGS : SessionEnd.OtherClone.TO_TALK);
        return Going.LEAVES;
    }

    private Going hindrance() {
        if (setup.demo()) {
            return Going.DEMO_IS_FIXED;
        }
        if (setup.keyFixedBy().isPresent()) {
            return Going.KEY_IS_FIXED;
        }
        return isIdle.getAsBoolean() ? Going.LEAVES : Going.DURING_TURN;
    }

    private Clones clones() {
        return setup.settings().settings().get().clones();
    }

    private void change(Clones next) {
        setup.settings().update(was -> was.withClones(next));
    }
}
