package app.pythia.delphi.sse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The rules of the WHATWG HTML Living Standard, section 9.2.6.
class SseParserTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void everyKindOfLineEndEndsALine(String end) {
        String stream = "data: a" + end + "data: b" + end + end + "data: c" + end + end;

        assertThat(Heard.of(stream)).containsExactly("message=a\nb", "message=c");
    }

    @Test
    void lineEndsMayBeMixed() {
        assertThat(Heard.of("data: a\r\ndata: b\rdata: c\n\r\ndata: d\r\r"))
                .containsExactly("message=a\nb\nc", "message=d");
    }

    @Test
    void lineFeedAfterCarriageReturnIsNoEmptyLine() {
        assertThat(Heard.of("data: a\r\ndata: b\r\n")).isEmpty();
    }

    @Test
    void lineFeedThenCarriageReturnIsAnEmptyLine() {
        assertThat(Heard.of("data: a\n\r")).containsExactly("message=a");
    }

    @Test
    void oneSpaceAfterTheColonIsStrippedAndNoMore() {
        assertThat(Heard.of("data:a\n\ndata: b\n\ndata:  c\n\ndata:\td\n\n"))
                .containsExactly("message=a", "message=b", "message= c", "message=\td");
    }

    @Test
    void colonsInAValueBelongToIt() {
        assertThat(Heard.of("data::a: b\n\n")).containsExactly("message=:a: b");
    }

    @Test
    void commentsSayNothing() {
        assertThat(Heard.of(": ping\n\n:\n\ndata: a\n: in between\ndata: b\n\n"))
                .containsExactly("message=a\nb");
    }

    @Test
    void dataLinesAreJoinedByLineFeeds() {
        assertThat(Heard.of("data: a\ndata\ndata:\ndata: b\n\n"))
                .containsExactly("message=a\n\n\nb");
    }

    @Test
    void emptyDataLineIsAnEvent() {
        assertThat(Heard.of("data\n\n")).containsExactly("message=");
    }

    @Test
    void eventWithoutDataIsNone() {
        assertThat(Heard.of("event: end\n\ndata: a\n\n")).containsExactly("message=a");
    }

    @Test
    void eventMayHaveAName() {
        assertThat(Heard.of("event: first\nevent: error\ndata: a\n\ndata: b\n\n"))
                .containsExactly("error=a", "message=b");
    }

    @Test
    void emptyNameIsTheUsualOne() {
        assertThat(Heard.of("event: x\nevent\ndata: a\n\n")).containsExactly("message=a");
    }

    @Test
    void otherFieldsArePassedOver() {
        assertThat(Heard.of("id: 1\nretry: 10\nDATA: no\n data: no\ndatas: no\ndata: a\n\n"))
                .containsExactly("message=a");
    }

    @Test
    void byteOrderMarkIsPassedOverAtTheStartOnly() {
        assertThat(Heard.of("\ufeffdata: a\n\n\ufeffdata: b\n\ndata: \ufeffc\n\n"))
                .containsExactly("message=a", "message=\ufeffc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"data: b", "data: b\n", "data: b\r\n", "data: b\nid: 1", "event: b"})
    void eventThatNoEmptyLineEndsIsNone(String last) {
        assertThat(Heard.of("data: a\n\n" + last)).containsExactly("message=a");
    }

    @Test
    void brokenUtf8IsReplaced() {
        byte[] stream = "data: aXb\n\n".getBytes(StandardCharsets.US_ASCII);
        stream[7] = (byte) 0xff;

        assertThat(Heard.of(stream, 1)).containsExactly("message=a\ufffdb");
    }

    @Test
    void onlyTheNamedPartOfAnArrayIsRead() {
        List<String> told = new ArrayList<>();
        byte[] bytes = Heard.bytes("data: x\n\ndata: a\n\ndata: y\n\n");

        new SseParser(event -> told.add(event.text())).feed(bytes, 9, 9);

        assertThat(told).containsExactly("a");
    }

    @Test
    void eventIsToldAsSoonAsItsEmptyLineHasCome() {
        List<String> told = new ArrayList<>();
        SseParser parser = new SseParser(event -> told.add(event.text()));

        parser.feed(Heard.bytes("data: a\r\n\r"), 0, 10);

        assertThat(told).containsExactly("a");
    }

    @Test
    void lineWithoutEndIsRefusedBeyondTheLimit() {
        SseParser parser = new SseParser(_ -> {}, limits(100));
        parser.feed(new byte[100], 0, 100);

        assertThatIllegalStateException().isThrownBy(() -> parser.feed(new byte[1], 0, 1));
    }

    @Test
    void eventOfManyLinesIsRefusedBeyondTheLimit() {
        SseParser parser = new SseParser(_ -> {}, limits(100));
        byte[] line = Heard.bytes("data: 1234567890\n");
        for (int count = 0; count < 9; count++) {
            parser.feed(line, 0, line.length);
        }

        assertThatIllegalStateException().isThrownBy(() -> parser.feed(line, 0, line.length));
    }

    @Test
    void streamMayBeLongerThanTheLimitOfOneEvent() {
        SseParser parser = new SseParser(_ -> {}, limits(20));
        byte[] event = Heard.bytes("data: 1234567890\n\n");

        assertThatCode(
                        () -> {
                            for (int count = 0; count < 100; count++) {
                                parser.feed(event, 0, event.length);
                            }
                        })
                .doesNotThrowAnyException();
    }

    @Test
    void streamIsRefusedBeyondItsLimitOnceItsEventsAreTold() {
        List<String> told = new ArrayList<>();
        SseParser parser =
                new SseParser(event -> told.add(event.text()), new SseLimits(99, 99, 20, 99));
        byte[] stream = Heard.bytes("data: a\n\ndata: b\n\n: ping\n\n");

        assertThatIllegalStateException().isThrownBy(() -> parser.feed(stream, 0, stream.length));
        assertThat(told).containsExactly("a", "b");
    }

    @Test
    void eventsAreRefusedBeyondTheirCountOnceThoseBeforeAreTold() {
        List<String> told = new ArrayList<>();
        SseParser parser =
                new SseParser(event -> told.add(event.text()), new SseLimits(99, 99, 99, 2));
        byte[] stream = Heard.bytes("data: a\n\ndata: b\n\ndata: c\n\n");

        assertThatIllegalStateException().isThrownBy(() -> parser.feed(stream, 0, stream.length));
        assertThat(told).containsExactly("a", "b");
    }

    private static SseLimits limits(int bytes) {
        return new SseLimits(bytes, bytes, Long.MAX_VALUE, Integer.MAX_VALUE);
    }
}
