package app.pythia.settings;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The settings around microphone and speaker as JSON, field by field: each has its place, how it
/// is read, and how it is written. A field that is missing or makes no sense is passed over.
final class SoundJson {

    /// Where a field stands, and how it goes into the settings and out of them.
    ///
    /// @param reading gives nothing where the value makes no sense
    private record Field(
            String group,
            String name,
            Function<JsonNode, Optional<UnaryOperator<Settings>>> reading,
            Function<Settings, JsonNode> writing) {

        JsonNode of(ObjectNode tree) {
            return tree.path(group).path(name);
        }

        Settings readInto(Settings settings, ObjectNode tree) {
            try {
                return reading.apply(of(tree)).map(it -> it.apply(settings)).orElse(settings);
            } catch (IllegalArgumentException outOfBounds) {
                return settings;
            }
        }

        void write(Settings settings, ObjectNode tree) {
            JsonNode value = writing.apply(settings);
            if (!value.isNull()) {
                group(tree).set(name, value);
            } else if (tree.get(group) instanceof ObjectNode there) {
                there.remove(name);
            }
        }

        private ObjectNode group(ObjectNode tree) {
            return tree.get(group) instanceof ObjectNode there ? there : tree.putObject(group);
        }
    }

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static Stream<Field> fields() {
        return Stream.of(talking(), filters(), devices(), listening(), sounds()).flatMap(it -> it);
    }

    private SoundJson() {}

    /// The settings, with what the tree says of sound.
    static Settings read(Settings settings, ObjectNode tree) {
        Settings[] read = {settings};
        fields().forEach(field -> read[0] = field.readInto(read[0], tree));
        return read[0];
    }

    /// Writes what is another than `known` into the tree.
    static void write(Settings settings, Settings known, ObjectNode tree) {
        fields().filter(field ->
                        !field.writing().apply(settings).equals(field.writing().apply(known)))
                .forEach(field -> field.write(settings, tree));
    }

    private static Stream<Field> talking() {
        String group = "talking";
        return Stream.of(
                word(
                        group,
                        "mode",
                        TalkMode.class,
                        it -> it.talking().mode(),
                        (was, to) -> was.withTalking(was.talking().withMode(to))),
                millis(
                        group,
                        "tailMs",
                        it -> it.talking().tail(),
                        (was, to) -> was.withTalking(was.talking().withTail(to))),
                word(
                        group,
                        "opening",
                        EarlyOpening.class,
                        it -> it.talking().opening(),
                        (was, to) -> was.withTalking(was.talking().withOpening(to))),
                millis(
                        group,
                        "preRollMs",
                        it -> it.talking().preRoll(),
                        (was, to) -> was.withTalking(was.talking().withPreRoll(to))),
                word(
                        group,
                        "cue",
                        Cue.class,
                        it -> it.talking().cue(),
                        (was, to) -> was.withTalking(was.talking().withCue(to))),
                word(
                        group,
                        "beforeSending",
                        BeforeSending.class,
                        it -> it.talking().beforeSending(),
                        (was, to) -> was.withTalking(was.talking().withBeforeSending(to))),
                word(
                        group,
                        "reach",
                        TalkReach.class,
                        it -> it.talking().reach(),
                        (was, to) -> was.withTalking(was.talking().withReach(to))),
                new Field(
                        group,
                        "keysElsewhere",
                        SoundJson::chord,
                        it -> JSON.stringNode(it.talking().chord().toString())));
    }

    private static Optional<UnaryOperator<Settings>> chord(JsonNode node) {
        return Optional.of(node)
                .filter(JsonNode::isString)
                .flatMap(it -> KeyChord.parse(it.asString()))
                .map(to -> was -> was.withTalking(was.talking().withChord(to)));
    }

    private static Stream<Field> filters() {
        String group = "filters";
        return Stream.of(
                new Field(
                        group,
                        "gainDb",
                        node -> number(node).map(to -> was -> gain(was, to.intValue())),
                        it -> JSON.numberNode(it.filters().gainDb())),
                flag(
                        group,
                        "highPass",
                        it -> it.filters().highPass(),
                        (was, to) -> was.withFilters(was.filters().withHighPass(to))),
                flag(
                        group,
                        "noiseGate",
                        it -> it.filters().noiseGate(),
                        (was, to) -> was.withFilters(was.filters().withNoiseGate(to))));
    }

    private static Settings gain(Settings was, int to) {
        return was.withFilters(was.filters().withGainDb(to));
    }

    private static Stream<Field> devices() {
        String group = "devices";
        return Stream.of(
                name(
                        group,
                        "microphone",
                        it -> it.devices().microphone(),
                        (was, to) -> was.withDevices(was.devices().withMicrophone(to))),
                name(
                        group,
                        "speaker",
                        it -> it.devices().speaker(),
                        (was, to) -> was.withDevices(was.devices().withSpeaker(to))));
    }

    private static Stream<Field> listening() {
        String group = "listening";
        return Stream.of(
                new Field(
                        group,
                        "volume",
                        node -> number(node).map(to -> was -> volume(was, to.intValue())),
                        it -> JSON.numberNode(it.listening().volume())),
                new Field(
                        group,
                        "speed",
                        node -> number(node).map(to -> was -> speed(was, to)),
                        it -> JSON.numberNode(it.listening().speed())),
                word(
                        group,
                        "notice",
                        AnswerNotice.class,
                        it -> it.listening().notice(),
                        (was, to) -> was.withListening(was.listening().withNotice(to))));
    }

    private static Stream<Field> sounds() {
        return Stream.of(
                word("sounds", "keep", SoundLimit.class, Settings::sounds, Settings::withSounds));
    }

    private static Settings volume(Settings was, int to) {
        return was.withListening(was.listening().withVolume(to));
    }

    private static Settings speed(Settings was, double to) {
        return was.withListening(was.listening().withSpeed(to));
    }

    /// How a value goes into settings.
    private interface With<T> {
        Settings apply(Settings was, T to);
    }

    private static <E extends Enum<E>> Field word(
            String group, String name, Class<E> words, Function<Settings, E> get, With<E> with) {
        return new Field(
                group,
                name,
                node -> constant(words, node).map(to -> was -> with.apply(was, to)),
                it -> JSON.stringNode(word(get.apply(it))));
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> words, JsonNode node) {
        return Stream.of(words.getEnumConstants())
                .filter(value -> node.isString() && word(value).equalsIgnoreCase(node.asString()))
                .findFirst();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Field millis(
            String group, String name, Function<Settings, Duration> get, With<Duration> with) {
        return new Field(
                group,
                name,
                node ->
                        number(node)
                                .map(to ->
                                        was -> with.apply(was, Duration.ofMillis(to.longValue()))),
                it -> JSON.numberNode(get.apply(it).toMillis()));
    }

    private static Field flag(
            String group, String name, Function<Settings, Boolean> get, With<Boolean> with) {
        return new Field(
                group,
                name,
                node ->
                        node.isBoolean()
                                ? Optional.of(was -> with.apply(was, node.asBoolean()))
                                : Optional.empty(),
                it -> JSON.booleanNode(get.apply(it)));
    }

    private static Field name(
            String group,
            String name,
            Function<Settings, Optional<String>> get,
            With<Optional<String>> with) {
        return new Field(
                group,
                name,
                node ->
                        node.isString() && !node.asString().isBlank()
                                ? Optional.of(was -> with.apply(was, Optional.of(node.asString())))
                                : Optional.empty(),
                it -> get.apply(it).<JsonNode>map(JSON::stringNode).orElseGet(JSON::nullNode));
    }

    private static Optional<Double> number(JsonNode node) {
        return node.isNumber() ? Optional.of(node.asDouble()) : Optional.empty();
    }
}
