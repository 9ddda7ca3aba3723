package app.pythia.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Figures as JSON, and as a table for people.
final class Results {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Results() {}

    static void write(List<Result> results, Path file) throws IOException {
        ArrayNode all = MAPPER.createArrayNode();
        results.forEach(result -> all.add(json(result)));
        Files.write(file, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(all));
    }

    static String table(List<Result> results) {
        String head =
                "%-32s %12s %-8s %12s %9s  %-5s %s%n"
                        .formatted("name", "value", "unit", "reference", "ratio", "met", "goal");
        return head + results.stream().map(Results::row).collect(Collectors.joining());
    }

    private static String row(Result result) {
        return "%-32s %12s %-8s %12s %9s  %-5s %s%n"
                .formatted(
                        result.name(),
                        figure(Optional.of(result.value())),
                        result.unit(),
                        figure(result.referenceValue()),
                        figure(result.ratio()),
                        result.met() ? "yes" : "NO",
                        result.goal()
                                + result.reference().map(it -> " (beside " + it + ")").orElse(""));
    }

    private static String figure(Optional<Double> value) {
        return value.map(it -> String.format(Locale.ROOT, "%.4g", it)).orElse("");
    }

    private static ObjectNode json(Result result) {
        ObjectNode json = MAPPER.createObjectNode().put("name", result.name());
        put(json, "value", Optional.of(result.value()));
        json.put("unit", result.unit()).put("reference", result.reference().orElse(null));
        put(json, "reference_value", result.referenceValue());
        put(json, "ratio", result.ratio());
        return json.put("goal", result.goal()).put("met", result.met());
    }

    /// JSON knows no number that is none.
    private static void put(ObjectNode json, String field, Optional<Double> value) {
        value.filter(Double::isFinite)
                .ifPresentOrElse(it -> json.put(field, it), () -> json.putNull(field));
    }
}
