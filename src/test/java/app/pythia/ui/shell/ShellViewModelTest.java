package app.pythia.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleStringProperty;
import org.junit.jupiter.api.Test;

class ShellViewModelTest {
    private final SimpleStringProperty conversation = new SimpleStringProperty("");
    private final ShellViewModel model = new ShellViewModel(conversation);

    @Test
    void beginsTheTitleWithTheProgramsName() {
        assertThat(model.windowTitle().get()).isEqualTo("Pythia");
        conversation.set("Asking for a raise");

        assertThat(model.windowTitle().get()).isEqualTo("Pythia – Asking for a raise");
    }

    @Test
    void saysInTheTitleThatTheMicrophoneIsOpen() {
        conversation.set("Asking for a raise");
        model.listening().set(true);
        assertThat(model.windowTitle().get()).isEqualTo("Pythia · listening – Asking for a raise");
        conversation.set("");

        assertThat(model.windowTitle().get()).isEqualTo("Pythia · listening");
    }

    @Test
    void showsTheSidebarWhereThereIsRoom() {
        assertThat(model.sidebarShows().get()).isTrue();
        model.narrow().set(true);

        assertThat(model.sidebarShows().get()).isFalse();
    }

    @Test
    void bringsTheSidebarOverTheChatAndFoldsItAgain() {
        model.narrow().set(true);
        model.toggleSidebar();
        assertThat(model.sidebarCovers().get()).isTrue();

        assertThat(model.foldSidebar()).isTrue();
        assertThat(model.sidebarShows().get()).isFalse();
    }

    @Test
    void doesNotCoverTheChatOnceThereIsRoom() {
        model.narrow().set(true);
        model.toggleSidebar();
        model.narrow().set(false);

        assertThat(model.sidebarCovers().get()).isFalse();
    }
}
