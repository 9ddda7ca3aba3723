package app.pythia.delphi.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorBodyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"detail\": \"Too long\"}",
                "{\"detail\": [{\"loc\": [\"body\"], \"msg\": \"Too long\", \"type\": \"x\"}]}",
                "{\"detail\": {\"message\": \"Too long\"}}",
                "{\"error\": \"Too long\"}",
                "{\"error\": {\"message\": \"Too long\"}}",
                "{\"type\": \"t\", \"code\": 9, \"message\": \"Too long\", \"details\": null}",
                "{\"message\": \"\", \"details\": \" Too\\n\\tlong \"}",
                "{\"error\": \"\\u202eToo\\u0000\\u0085\\u2028 long\\u200b\"}"
            })
    void everyFormOfAFailureIsOneCleanLine(String body) {
        assertThat(sentence(body)).isEqualTo("Too long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html><body>Bad gateway</body></html>",
                "Forbidden",
                "{}",
                "[]",
                "null",
                "{\"detail\": []}",
                "{\"detail\": [{\"loc\": 1}]}",
                "{\"error\": {}}"
            })
    void whatHasNoWordsForPeopleIsEmpty(String body) {
        assertThat(sentence(body)).isEmpty();
    }

    @Test
    void severalFaultsAreOneLine() {
        assertThat(sentence("{\"detail\": [{\"msg\": \"a\"}, {\"msg\": \"b\"}]}"))
                .isEqualTo("a; b");
    }

    @Test
    void longWordsAreCut() {
        String sentence = sentence("{\"detail\": \"" + "x".repeat(1000) + "\"}");

        assertThat(sentence).hasSize(200).endsWith("x…");
    }

    @Test
    void noCharacterIsCutInHalf() {
        String sentence = sentence("{\"detail\": \"" + "🏛".repeat(300) + "\"}");

        assertThat(sentence).isEqualTo("🏛".repeat(199) + "…");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"detail\": \"Your clone must have a purpose, description and a document.\"}",
                "{\"error\": \"Add a Purpose first\"}",
                "{\"message\": \"Upload at least one document\"}",
                "{\"message\": \"No documents\"}"
            })
    void prerequisiteIsKnownByItsWords(String body) {
        assertThat(ErrorBody.namesPrerequisite(sentence(body))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>description</html>",
                "{\"detail\": \"Key inactive\"}",
                "{\"detail\": \"Key inactive, see the documentation\"}"
            })
    void otherRefusalsNameNoPrerequisite(String body) {
        assertThat(ErrorBody.namesPrerequisite(sentence(body))).isFalse();
    }

    private static String sentence(String body) {
        return ErrorBody.sentence(Json.parse(bytes(body)), new KeyMask(Apis.KEY));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
