package app.pythia.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactorTest {
    private final Redactor redactor = new Redactor();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    key dsk-abc_DEF-123 refused        | key *** refused
                    key dlph_0123456789abcdef.         | key ***
                    Authorization: Bearer a.b.c        | Authorization: Bearer ***
                    x-api-key: 12 34                   | x-api-key: *** 34
                    [x-api-key=secret, Accept=*/*]     | [x-api-key=***, Accept=*/*]
                    GET https://h/list?token=abc&n=1   | GET https://h/list?token=***&n=1
                    kept under me.too+x@mail.example   | kept under ***
                    GET /list?email=me%40mail.example  | GET /list?email=***
                    state=listening                    | state=listening
                    the task-force met at 10@          | the task-force met at 10@
                    """)
    void formsOfKeysAndAddressesAreHidden(String text, String clean) {
        assertThat(redactor.clean(text)).isEqualTo(clean);
    }

    @Test
    void aSecretIsHiddenInEveryEncoding() {
        String secret = "päss/word+42";
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        redactor.conceal(secret);

        String text =
                "%s %s %s p%%C3%%A4ss%%2Fword%%2B42"
                        .formatted(
                                secret,
                                Base64.getEncoder().encodeToString(bytes),
                                HexFormat.of().formatHex(bytes));

        assertThat(redactor.clean(text)).matches("\\*{3} \\*{3}=* \\*{3} \\*{3}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "xy", "xyz", "name:"})
    void aSecretIsHiddenWithinSomethingThatIsEncoded(String before) {
        String secret = "päss/word+42";
        redactor.conceal(secret);
        String text =
                Base64.getEncoder()
                        .encodeToString((before + secret + "!").getBytes(StandardCharsets.UTF_8));

        assertThat(redactor.clean(text)).contains("***").hasSizeLessThan(18);
    }

    @Test
    void aSecretIsHiddenInBothWaysToWriteHex() {
        redactor.conceal("key\u00fe");

        assertThat(redactor.clean("6b6579c3be 6B6579C3BE")).isEqualTo("*** ***");
    }

    @Test
    void nothingStaysThatBeginsALineOrTurnsTheReading() {
        assertThat(redactor.clean("a\nb\u202ec\u2028d\u0000"))
                .isEqualTo("a\\u000ab\\u202ec\\u2028d\\u0000");
    }

    @Test
    void itPrintsNothingOfWhatItConceals() {
        redactor.conceal("secret");

        assertThat(redactor).hasToString("Redactor");
    }
}
