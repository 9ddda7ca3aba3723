package app.pythia.settings;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Settings as JSON. Reading takes the default for what is missing or not understood; writing
/// touches only what has changed, so that what a newer Pythia wrote is still there afterwards.
final class SettingsJson {
    private static final String STREAMING = "streaming";
    private static final String TYPED_ANSWERS = "typedAnswers";
    private static final String TRANSCRIPTION = "transcription";
    private static final String ENDPOINT = "endpoint";
    private static final String MODEL = "model";
    private static final String LANGUAGE = "language";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private SettingsJson() {}

    static ObjectNode empty() {
        return MAPPER.createObjectNode();
    }

    /// The object that the bytes hold, if they hold one.
    ///
    /// @throws tools.jackson.core.JacksonException if they are no JSON
    static Optional<ObjectNode> parse(byte[] bytes) {
        return MAPPER.readTree(bytes) instanceof ObjectNode object
                ? Optional.of(object)
                : Optional.empty();
    }

    static byte[] bytes(ObjectNode tree) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(tree);
    }

    static Settings read(ObjectNode tree) {
        Settings defaults = Settings.DEFAULT;
        Settings read =
                defaults.withClones(ClonesJson.read(tree))
                        .withStreaming(choice(tree, STREAMING, defaults.streaming()))
                        .withTypedAnswers(choice(tree, TYPED_ANSWERS, defaults.typedAnswers()))
                        .withTranscription(transcription(tree.path(TRANSCRIPTION)))
                        .withNetwork(NetworkJson.read(tree))
                        .withLanguage(
                                text(tree, LANGUAGE).map(Language::of).orElse(defaults.language()));
        return SoundJson.read(read, tree);
    }

    /// The tree, with the settings in it.
    static ObjectNode with(ObjectNode tree, Settings settings) {
        Settings known = read(tree);
        ObjectNode next = tree.deepCopy();
        ClonesJson.write(settings.clones(), known.clones(), next);
        if (settings.streaming() != known.streaming()) {
            put(next, STREAMING, Optional.of(word(settings.streaming())));
        }
        if (settings.typedAnswers() != known.typedAnswers()) {
            put(next, TYPED_ANSWERS, Optional.of(word(settings.typedAnswers())));
        }
        if (!settings.transcription().equals(known.transcription())) {
            putTranscription(next, settings.transcription());
        }
        if (settings.language() != known.language()) {
            put(next, LANGUAGE, Optional.of(settings.language().tag()));
        }
        NetworkJson.write(settings.network(), known.network(), next);
        SoundJson.write(settings, known, next);
        return next;
    }

    static void put(ObjectNode tree, String field, Optional<String> value) {
        value.ifPresentOrElse(text -> tree.put(field, text), () -> tree.remove(field));
    }

    private static void putTranscription(ObjectNode tree, Optional<Transcription> value) {
        value.ifPresentOrElse(
                transcription ->
                        object(tree, TRANSCRIPTION)
                                .put(ENDPOINT, transcription.endpoint().toString())
                                .put(MODEL, transcription.model()),
                () -> tree.remove(TRANSCRIPTION));
    }

    static ObjectNode object(ObjectNode tree, String field) {
        return tree.get(field) instanceof ObjectNode there ? there : tree.putObject(field);
    }

    private static Optional<Transcription> transcription(JsonNode node) {
        String model = text(node, MODEL).orElse("");
        return text(node, ENDPOINT)
                .flatMap(text -> usable(text, endpoint -> Transcription.of(endpoint, model)));
    }

    static Optional<KeyPlace> keyPlace(JsonNode tree, String field) {
        return text(tree, field)
                .flatMap(word ->
                        Stream.of(KeyPlace.values())
                                .filter(place -> word(place).equalsIgnoreCase(word))
                                .findFirst());
    }

    static <E extends Enum<E>> E choice(JsonNode tree, String field, E otherwise) {
        Optional<String> text = text(tree, field);
        return Stream.of(otherwise.getDeclaringClass().getEnumConstants())
                .filter(value -> text.filter(word(value)::equalsIgnoreCase).isPresent())
                .findFirst()
                .orElse(otherwise);
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<String> text(JsonNode node, String field) {
        return Optional.of(node.path(field))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .filter(text -> !text.isBlank());
    }

    static <T> Optional<T> usable(String text, Function<String, T> reading) {
        try {
            return Optional.of(reading.apply(text));
        } catch (IllegalArgumentException unusable) {
            return Optional.empty();
        }
    }
}
