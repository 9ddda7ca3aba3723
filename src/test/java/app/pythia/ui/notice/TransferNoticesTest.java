package app.pythia.ui.notice;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.export.TransferProblem;
import app.pythia.export.TransferState.Kind;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TransferNoticesTest {

    @ParameterizedTest
    @EnumSource
    void everyProblemIsASentence(TransferProblem problem) {
        assertThat(TransferNotices.of(Kind.EXPORT, problem).spoken())
                .startsWith("Nothing was exported. ")
                .endsWith(".");
    }

    @Test
    void noTwoProblemsReadTheSame() {
        assertThat(
                        Arrays.stream(TransferProblem.values())
                                .map(it -> TransferNotices.of(Kind.IMPORT, it).text()))
                .doesNotHaveDuplicates();
    }
}
