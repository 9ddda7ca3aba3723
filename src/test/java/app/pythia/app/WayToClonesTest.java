package app.pythia.app;

import static app.pythia.app.TwoClones.KIM;
import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.settings.Clones;
import app.pythia.settings.ServiceChoice;
import app.pythia.settings.Settings;
import app.pythia.ui.clones.Goal;
import app.pythia.ui.clones.Going;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class WayToClonesTest {
    private final TwoClones user = new TwoClones();
    private final Setup setup = user.setup;
    private final List<SessionEnd> ends = new ArrayList<>();
    private boolean idle = true;

    @AfterEach
    void close() {
        user.settings.close();
    }

    @Test
    void choosingAnotherOpensTheWindowOnIt() throws Exception {
        setup.readKey();
        assertThat(way().go(new Goal.Own(KIM))).isEqualTo(Going.LEAVES);

        assertThat(user.clones().chosen().name()).isEqualTo("Kim");
        assertThat(ends).containsExactly(SessionEnd.OtherClone.TO_TALK);
    }

    @Test
    void duringATurnNobodyIsChosenAddedOrRemoved() throws Exception {
        setup.readKey();
        idle = false;
        Settings before = user.settings.settings().get();
        WayToClones way = way();

        assertThat(way.go(new Goal.Own(KIM))).isEqualTo(Going.DURING_TURN);
        assertThat(way.go(new Goal.Demo())).isEqualTo(Going.DURING_TURN);
        assertThat(way.go(new Goal.Fresh())).isEqualTo(Going.DURING_TURN);
        assertThat(way.remove()).isEqualTo(Going.DURING_TURN);
        way.follow();
        assertThat(ends).isEmpty();
        assertThat(user.settings.settings().get()).isEqualTo(before);
    }

    @Test
    void aNewOneIsShownWithItsSettings() throws Exception {
        setup.readKey();
        assertThat(way().go(new Goal.Fresh())).isEqualTo(Going.LEAVES);

        assertThat(user.clones().all()).hasSize(3);
        assertThat(ends).containsExactly(SessionEnd.OtherClone.TO_SETTINGS);
        assertThat(setup.choice()).isInstanceOf(ServiceChoice.Demo.class);
        assertThat(way().go(new Goal.Fresh()))
                .as("while its settings are there already")
                .isEqualTo(Going.IS_HERE);
        assertThat(ends).hasSize(1);
    }

    @Test
    void aKeyOfTheEnvironmentOrTheOptionKeepsTheClone() {
        Setup fixed = user.setup(Map.of("DELPHI_API_KEY", "dlph_env"));
        Setup demo = new Setup(Map.of(), true, user.settings, user.secrets);

        assertThat(way(fixed).go(new Goal.Own(KIM))).isEqualTo(Going.KEY_IS_FIXED);
        assertThat(way(demo).go(new Goal.Own(KIM))).isEqualTo(Going.DEMO_IS_FIXED);
        assertThat(way(demo).remove()).isEqualTo(Going.DEMO_IS_FIXED);
        assertThat(way(demo).isKeyForAnother()).isFalse();
    }

    @Test
    void aKeyThatIsEnteredBesideTheDemoCloneLeadsToItsOwn() throws Exception {
        user.change(Clones::chooseDemo);
        WayToClones way = way();
        assertThat(way.isKeyForAnother()).isFalse();
        setup.readKey();
        assertThat(way.isKeyForAnother()).isTrue();
        way.follow();

        assertThat(setup.choice()).isInstanceOf(ServiceChoice.Own.class);
        assertThat(ends).containsExactly(SessionEnd.OtherClone.TO_TALK);
    }

    private WayToClones way() {
        return way(setup);
    }

    private WayToClones way(Setup from) {
        return new WayToClones(from, from.own().id(), from.choice(), () -> idle, ends::add);
    }
}
