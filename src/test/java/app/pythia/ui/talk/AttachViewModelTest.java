package app.pythia.ui.talk;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.Attachment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttachViewModelTest {
    private final AttachViewModel model = new AttachViewModel();

    @Test
    void takesAPicturesAndAFilesAddress() {
        add(" https://example.org/a.jpg ");
        model.isPicture().set(false);
        add("http://example.org/b?c=1");

        assertThat(model.chosen())
                .containsExactly(
                        new Attachment.Picture("https://example.org/a.jpg"),
                        new Attachment.File("http://example.org/b?c=1"));
        assertThat(model.open().get()).isFalse();
        assertThat(model.address().get()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "picture.jpg",
                "file:///etc/passwd",
                "ftp://example.org/a",
                "javascript:alert(1)",
                "https://",
                "https:///a.jpg"
            })
    void saysWhatAnAddressIsAndKeepsWhatWasWritten(String written) {
        add(written);

        assertThat(model.problem().get()).contains("https://");
        assertThat(model.chosen()).isEmpty();
        assertThat(model.open().get()).isTrue();
        assertThat(model.address().get()).isEqualTo(written);
    }

    @Test
    void saysNothingMoreOnceTheAddressIsChanged() {
        add("picture.jpg");
        model.address().set("h");

        assertThat(model.problem().get()).isEmpty();
    }

    @Test
    void tellsPicturesFromFilesByTheirEndings() {
        model.address().set("https://example.org/offer.pdf");
        assertThat(model.isPicture().get()).isFalse();
        model.address().set("https://example.org/a.JPG?size=2");
        assertThat(model.isPicture().get()).isTrue();
        model.isPicture().set(false);
        model.address().set("https://example.org/without");

        assertThat(model.isPicture().get()).isFalse();
    }

    @Test
    void takesAnAddressOnce() {
        add("https://example.org/a.jpg");
        add("https://example.org/a.jpg");

        assertThat(model.chosen()).hasSize(1);
    }

    @Test
    void givesBackWhatIsRemoved() {
        add("https://example.org/a.jpg");
        model.remove(model.chosen().getFirst());

        assertThat(model.chosen()).isEmpty();
    }

    private void add(String address) {
        model.open().set(true);
        model.address().set(address);
        model.add();
    }
}
