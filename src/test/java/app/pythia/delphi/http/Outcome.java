package app.pythia.delphi.http;

import app.pythia.delphi.CitedSource;
import app.pythia.delphi.DelphiProblem;
import app.pythia.delphi.HistoryMessage;
import app.pythia.delphi.ListedConversation;
import app.pythia.delphi.NewConversation;
import app.pythia.delphi.Product;
import app.pythia.delphi.Reply;
import app.pythia.delphi.ReplyEvent;
import app.pythia.delphi.ReplyStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What came of a call, in lines that a table can hold. What is absent is not named; sound that
/// came in several pieces is one.
final class Outcome {
    private Outcome() {}

    static List<String> of(ReplyStream stream) {
        List<String> lines = new ArrayList<>();
        StringBuilder sound = new StringBuilder();
        try (stream) {
            for (ReplyEvent event : Apis.allOf(stream)) {
                if (event instanceof ReplyEvent.Sound(byte[] pcm)) {
                    sound.append(HexFormat.of().formatHex(pcm));
                } else {
                    lines.add(line(event));
                }
            }
        }
        if (!sound.isEmpty()) {
            lines.add(lines.size() - 1, "sound of " + stream.sampleRate() + ": " + sound);
        }
        return lines;
    }

    static List<String> of(NewConversation begun) {
        return List.of(
                "begun "
                        + begun.id()
                        + at(begun.createdAt())
                        + named("greeting", begun.greeting()));
    }

    static List<String> ofList(List<ListedConversation> rows) {
        return rows.stream()
                .map(row -> "row " + row.id() + named("title", row.title()) + at(row.createdAt()))
                .toList();
    }

    static List<String> ofHistory(List<HistoryMessage> messages) {
        return messages.stream().map(Outcome::line).toList();
    }

    static List<String> of(DelphiProblem problem) {
        return List.of("refused: " + problem);
    }

    private static String line(HistoryMessage message) {
        return message.author()
                + named("id", message.id())
                + " '"
                + message.text()
                + "'"
                + at(message.createdAt())
                + citations(message.citations());
    }

    private static String line(ReplyEvent event) {
        return switch (event) {
            case ReplyEvent.Words(String text) -> "words '" + text + "'";
            case ReplyEvent.Sound _ -> throw new AssertionError();
            case ReplyEvent.Finished(Reply reply) -> "finished" + fields(reply);
            case ReplyEvent.CutShort(DelphiProblem cause) -> "cut short: " + cause;
        };
    }

    private static String fields(Reply reply) {
        return named("id", reply.messageId())
                + named("text", reply.text())
                + at(reply.createdAt())
                + citations(reply.citations())
                + named("image", reply.imageUrl())
                + reply.product().map(Outcome::product).orElse("");
    }

    private static String product(Product product) {
        return named("product", product.title())
                + named("about", product.text())
                + named("link", product.url());
    }

    private static String citations(List<CitedSource> citations) {
        return citations.stream()
                .map(cited -> " [" + cited.type() + citation(cited) + "]")
                .collect(Collectors.joining());
    }

    private static String citation(CitedSource cited) {
        return named("url", cited.url())
                + named("text", Optional.of(cited.text()).filter(text -> !text.isEmpty()))
                + named("title", cited.title())
                + named("page", cited.page())
                + named("second", cited.seconds())
                + named("link", cited.citationUrl());
    }

    private static String at(Optional<?> time) {
        return named("at", time);
    }

    private static String named(String name, Optional<?> value) {
        return value.map(known -> " " + name + "=" + known).orElse("");
    }
}
