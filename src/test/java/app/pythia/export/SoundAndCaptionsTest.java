package app.pythia.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.audio.Pcm;
import app.pythia.audio.Wav;
import app.pythia.conversation.ConversationStore;
import app.pythia.conversation.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoundAndCaptionsTest {
    private static final Pattern CUE =
            Pattern.compile(
                    "(\\d+)\\n(\\d{2,}):(\\d\\d):(\\d\\d),(\\d{3}) --> (\\d{2,}):(\\d\\d):(\\d\\d),(\\d{3})\\n((?:.+\\n){1,2})\\n");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit makes it before every test.
    private Path folder;

    @Test
    void theUserSoundsAtTheLeftAndTheCloneAtTheRight() throws IOException {
        Wav wav = Wav.parse(Files.readAllBytes(save(Talks.store(), Format.SOUND)));

        assertThat(wav.format()).isEqualTo(SoundWriter.FORMAT);
        assertThat(left(wav, 1_000)).isCloseTo(8_000, within(2));
        assertThat(right(wav, 1_000)).isZero();
        assertThat(left(wav, 2_300)).isZero();
        assertThat(right(wav, 2_300)).isZero();
        assertThat(left(wav, 4_000)).isZero();
        assertThat(right(wav, 4_000)).isCloseTo(-4_000, within(2));
    }

    @Test
    void theCaptionsGoWithTheSound() throws IOException {
        Wav wav = Wav.parse(Files.readAllBytes(save(Talks.store(), Format.SOUND)));
        List<Cue> cues = cues(Files.readString(save(Talks.store(), Format.CAPTIONS)));

        assertThat(cues.get(0).from()).isZero();
        assertThat(cues.get(0).to()).isEqualTo(2_000);
        assertThat(cues.get(1).from()).isEqualTo(2_600);
        assertThat(wav.format().duration(wav.pcm().length))
                .isCloseTo(Duration.ofMillis(cues.getLast().to()), Duration.ofMillis(1));
    }

    @Test
    void captionsAreShortAndInOrderWhateverIsSaid() throws IOException {
        for (int seed = 0; seed < 100; seed++) {
            List<Message> messages = new NastyMessages(new Random(seed)).some(15);
            String captions = Files.readString(save(store(messages), Format.CAPTIONS));
            long before = 0;
            for (Cue cue : cues(captions)) {
                assertThat(cue.from()).as("seed %s", seed).isGreaterThanOrEqualTo(before);
                assertThat(cue.to()).as("seed %s", seed).isGreaterThan(cue.from());
                assertThat(cue.words().lines())
                        .as("seed %s", seed)
                        .allMatch(line -> Captions.width(line) <= 42);
                before = cue.to();
            }
        }
    }

    @Test
    void aVeryLongMessageIsCutIntoCaptions() {
        List<String> captions = Captions.of("word ".repeat(200_000));

        assertThat(captions).hasSizeBetween(11_000, 13_000);
        assertThat(String.join(" ", captions).replaceAll("\\s+", " "))
                .isEqualTo("word ".repeat(200_000).strip());
    }

    @Test
    void sixHoursFitIntoAFileAndSevenDoNot() {
        assertThat(SoundWriter.fits(Duration.ofHours(6).toMillis())).isTrue();
        assertThat(SoundWriter.fits(Duration.ofHours(7).toMillis())).isFalse();
    }

    /// A caption and its times in milliseconds.
    private record Cue(long from, long to, String words) {}

    /// The captions of a file, of which nothing may be left over.
    private static List<Cue> cues(String file) {
        Matcher cue = CUE.matcher(file);
        List<Cue> cues =
                cue.results()
                        .map(it -> new Cue(millis(it, 2), millis(it, 6), it.group(10)))
                        .toList();
        assertThat(CUE.matcher(file).replaceAll("")).isEmpty();
        return cues;
    }

    private static long millis(java.util.regex.MatchResult cue, int group) {
        return Duration.ofHours(Long.parseLong(cue.group(group)))
                .plusMinutes(Long.parseLong(cue.group(group + 1)))
                .plusSeconds(Long.parseLong(cue.group(group + 2)))
                .plusMillis(Long.parseLong(cue.group(group + 3)))
                .toMillis();
    }

    private static int left(Wav wav, int millis) {
        return Pcm.sample(wav.pcm(), wav.format().bytes(Duration.ofMillis(millis)));
    }

    private static int right(Wav wav, int millis) {
        return Pcm.sample(wav.pcm(), wav.format().bytes(Duration.ofMillis(millis)) + 2);
    }

    private static org.assertj.core.data.Offset<Integer> within(int most) {
        return org.assertj.core.data.Offset.offset(most);
    }

    private static ConversationStore store(List<Message> messages) {
        ConversationStore store = new ConversationStore();
        store.merge(List.of(Talks.conversation("raise", Optional.empty(), 0)));
        messages.forEach(message -> store.append(Talks.RAISE, message));
        return store;
    }

    private Path save(ConversationStore store, Format format) throws IOException {
        Path file = folder.resolve("out." + format.ending());
        new Exporter(
                        store,
                        Talks.sounds(),
                        InstantSource.fixed(Talks.NOW),
                        ZoneOffset.UTC,
                        new PlainFileWords())
                .save(new Order(Optional.empty(), format, "The Guide", file), _ -> {});
        return file;
    }
}
