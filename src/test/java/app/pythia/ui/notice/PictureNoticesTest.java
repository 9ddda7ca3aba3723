package app.pythia.ui.notice;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.turn.PictureProblem;
import app.pythia.turn.Problem.Unreachable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PictureNoticesTest {
    private static final List<PictureProblem> ALL =
            List.of(
                    new PictureProblem.NotAllowed(),
                    new PictureProblem.NotPublic("router.example"),
                    new PictureProblem.Unreachable(
                            new Unreachable("a.example", Unreachable.Reason.NO_ANSWER)),
                    new PictureProblem.Refused(404),
                    new PictureProblem.TooLarge(10 * 1024 * 1024),
                    new PictureProblem.TooManyPixels(40_000_000),
                    new PictureProblem.NotAPicture());

    @Test
    void saysEveryProblemInOneSentence() {
        assertThat(ALL.stream().map(PictureNoticesTest::words))
                .allSatisfy(words -> assertThat(words).matches("\\p{Lu}.{20,140}\\."))
                .doesNotHaveDuplicates();
    }

    @Test
    void triesEveryProblemThereIs() {
        assertThat(ALL.stream().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.asList(PictureProblem.class.getPermittedSubclasses()));
    }

    @Test
    void saysSoWhereNothingMoreIsKnown() {
        assertThat(PictureNotices.of(Optional.empty(), "a.example"))
                .isEqualTo("The picture from a.example could not be shown.");
    }

    private static String words(PictureProblem problem) {
        return PictureNotices.of(Optional.of(problem), "a.example");
    }
}
