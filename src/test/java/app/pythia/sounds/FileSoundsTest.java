package app.pythia.sounds;

import static org.assertj.core.api.Assertions.assertThat;

import app.pythia.conversation.SoundId;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/// Sounds on the disk, over several runs. To close them is to wait until all is written.
@Timeout(60)
@SuppressWarnings("NullAway.Init") // JUnit makes the folder before every test.
class FileSoundsTest {
    private static final long PLENTY = 1_000_000_000;

    /// What one of [#sound] takes on the disk, roughly: noise cannot be made smaller.
    private static final int ONE = 100_000;

    @TempDir private Path parent;

    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-11-20T10:00:00Z"));
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private long limit = PLENTY;

    @BeforeEach
    void listenToTheLog() {
        log.start();
        logger().setLevel(Level.WARN);
        logger().addAppender(log);
    }

    @AfterEach
    void listenNoMore() {
        logger().detachAppender(log);
        logger().setLevel(null);
    }

    @Test
    void aSoundIsThereAfterARestartWithItsPieces() throws Exception {
        Sound sound =
                new Sound(
                        24_000,
                        List.of(
                                new Sound.Piece(Optional.of(new Span(0, 12)), noise(1, 30_001)),
                                new Sound.Piece(Optional.empty(), noise(2, 7)),
                                new Sound.Piece(Optional.of(new Span(13, 40)), noise(3, 50_000))));
        SoundId id = keptIn(sounds(), sound);

        FileSounds next = sounds();
        try (SoundStream stream = next.open(id).orElseThrow()) {
            assertThat(stream.sampleRate()).isEqualTo(24_000);
            assertThat(stream.pieces())
                    .containsExactly(
                            new SoundStream.Extent(Optional.of(new Span(0, 12)), 60_002),
                            new SoundStream.Extent(Optional.empty(), 14),
                            new SoundStream.Extent(Optional.of(new Span(13, 40)), 100_000));
            assertThat(all(stream)).isEqualTo(sound.pcm());
        }
        assertThat(next.read(id).orElseThrow().pcm()).isEqualTo(sound.pcm());
        assertThat(next.has(id)).isTrue();
        next.close();
    }

    @Test
    void halfASampleAtTheEndIsLeftOut() throws Exception {
        byte[] odd = new byte[10_001];
        Arrays.fill(odd, (byte) 5);
        SoundId id = keptIn(sounds(), Sound.of(8_000, odd));

        assertThat(sounds().read(id).orElseThrow().pcm()).isEqualTo(Arrays.copyOf(odd, 10_000));
    }

    @Test
    void aSoundCanBeHeardBeforeItIsWritten() {
        FileSounds sounds =
                new FileSounds(
                        new SoundFolder(folder()), () -> limit, now::get, Duration.ofHours(1));
        SoundId id = sounds.keep(sound(1));

        assertThat(sounds.has(id)).isTrue();
        assertThat(sounds.read(id).orElseThrow().pcm()).isEqualTo(sound(1).pcm());
        assertThat(folder()).doesNotExist();
        sounds.close();
        assertThat(files()).containsExactly(id.value() + ".flac");
    }

    @Test
    void whatWasNotHeardForLongestGoesFirstAlsoAfterARestart() throws Exception {
        FileSounds first = sounds();
        SoundId a = keep(first, 1);
        SoundId b = keep(first, 2);
        SoundId c = keep(first, 3);
        first.close();
        FileSounds second = sounds();
        passTime();
        second.open(a).orElseThrow().close();
        second.close();

        limit = 3 * ONE + ONE / 2;
        FileSounds third = sounds();
        SoundId d = keptIn(third, sound(4));

        FileSounds last = sounds();
        last.close();
        assertThat(Stream.of(a, b, c, d).filter(last::has)).containsExactly(a, c, d);
        assertThat(files()).hasSize(3);
    }

    @Test
    void takingASoundElsewhereIsNotHearingIt() throws Exception {
        FileSounds first = sounds();
        SoundId a = keep(first, 1);
        SoundId b = keep(first, 2);
        passTime();
        assertThat(first.read(a)).isPresent();
        limit = ONE + ONE / 2;
        first.close();

        assertThat(files()).containsExactly(b.value() + ".flac");
    }

    @Test
    void whatIsBeingHeardStaysUntilItHasBeen() throws Exception {
        FileSounds first = sounds();
        SoundId heard = keep(first, 1);
        SoundStream stream = first.open(heard).orElseThrow();
        byte[] begun = stream.read(1_000);
        limit = ONE / 2;
        SoundId next = keep(first, 2);
        awaitGone(first, next);
        assertThat(files()).containsExactly(heard.value() + ".flac");

        limit = PLENTY;
        first.forget(List.of(heard));
        assertThat(begun.length + all(stream).length).isEqualTo(sound(1).bytes());
        stream.close();
        first.close();
        assertThat(files()).isEmpty();
    }

    @Test
    void aDraftOfAnEarlierRunIsNoSound() throws Exception {
        SoundId id = keptIn(sounds(), sound(1));
        Path whole = folder().resolve(id.value() + ".flac");
        Files.move(whole, folder().resolve(id.value() + ".part"));
        FileSounds next = sounds();
        next.close();

        assertThat(next.has(id)).isFalse();
        assertThat(next.open(id)).isEmpty();
        assertThat(files()).isEmpty();
        assertThat(log.list).isEmpty();
    }

    @Test
    void onAFullDiskSoundsAreHeardInThisRunAndTheLogTellsItOnce() {
        FaultyDisk disk = new FaultyDisk(folder());
        disk.full = true;
        FileSounds sounds = new FileSounds(disk, () -> limit, now::get, Duration.ZERO);
        SoundId a = sounds.keep(sound(1));
        SoundId b = sounds.keep(sound(2));
        sounds.close();

        assertThat(sounds.read(a).orElseThrow().pcm()).isEqualTo(sound(1).pcm());
        assertThat(sounds.has(b)).isTrue();
        assertThat(log.list).hasSize(1);
        assertThat(log.list.getFirst().getFormattedMessage())
                .contains("No space left on device")
                .doesNotContain("canary");
    }

    @Test
    void aFolderThatIsNoneKeepsNothingAndBreaksNothing() throws IOException {
        Files.writeString(folder(), "a file");
        FileSounds sounds = sounds();
        SoundId id = sounds.keep(sound(1));
        sounds.close();

        assertThat(sounds.read(id)).isPresent();
        assertThat(sounds.open(SoundId.random())).isEmpty();
        assertThat(messages()).noneMatch(line -> line.contains(parent.toString()));
    }

    @Test
    void aDamagedFileIsAsIfItWereNotThere() throws Exception {
        SoundId cut = keptIn(sounds(), sound(1));
        SoundId flipped = keptIn(sounds(), sound(2));
        SoundId foreign = keptIn(sounds(), sound(3));
        change(cut, bytes -> Arrays.copyOf(bytes, 50_000));
        change(flipped, bytes -> flip(bytes, 60_000));
        change(foreign, _ -> "something else".getBytes(StandardCharsets.UTF_8));

        FileSounds sounds = sounds();
        for (SoundId id : List.of(cut, flipped, foreign)) {
            assertThat(sounds.read(id)).isEmpty();
            assertThat(sounds.open(id)).isEmpty();
            assertThat(sounds.has(id)).isFalse();
        }
        sounds.close();
        assertThat(log.list).hasSize(3);
    }

    @Test
    void aSoundThatIsDamagedInTheMiddleIsHeardUpToThere() throws Exception {
        SoundId id = keptIn(sounds(), sound(1));
        change(id, bytes -> flip(bytes, 60_000));
        FileSounds sounds = sounds();
        SoundStream stream = sounds.open(id).orElseThrow();

        byte[] heard = all(stream);
        assertThat(heard).isNotEmpty();
        assertThat(heard).isEqualTo(Arrays.copyOf(sound(1).pcm(), heard.length));
        assertThat(heard.length).isLessThan(sound(1).bytes());
        assertThat(sounds.has(id)).isFalse();
        stream.close();
        sounds.close();
    }

    @Test
    void whoIsInterruptedWhileReadingDoesNotSpoilTheSound() throws Exception {
        SoundId id = keptIn(sounds(), sound(1));
        FileSounds sounds = sounds();
        Thread.currentThread().interrupt();
        Optional<Sound> interrupted = sounds.read(id);
        var _ = Thread.interrupted();

        assertThat(interrupted).isPresent();
        assertThat(sounds.has(id)).isTrue();
        sounds.close();
    }

    @Test
    void filesOfOthersAreLeftAlone() throws Exception {
        SoundId id = keptIn(sounds(), sound(1));
        Files.writeString(folder().resolve("notes.txt"), "x".repeat(500_000));
        Files.copy(folder().resolve(id.value() + ".flac"), folder().resolve("song.flac"));
        limit = ONE + ONE / 2;
        FileSounds sounds = sounds();
        sounds.close();

        assertThat(sounds.used().get()).isLessThan(ONE + ONE / 2);
        assertThat(files())
                .containsExactlyInAnyOrder(id.value() + ".flac", "notes.txt", "song.flac");
        assertThat(sounds.open(new SoundId("../sounds/song"))).isEmpty();
    }

    @Test
    void withoutALimitToFillNothingIsKeptOnTheDisk() throws Exception {
        keptIn(sounds(), sound(1));
        limit = 0;
        FileSounds sounds = sounds();
        SoundId id = sounds.keep(sound(2));

        assertThat(sounds.read(id)).isPresent();
        sounds.close();
        assertThat(files()).isEmpty();
        assertThat(sounds.read(id)).isPresent();
    }

    @Test
    void allAreDeletedWhenTheUserWantsIt() throws Exception {
        FileSounds sounds = sounds();
        SoundId written = keep(sounds, 1);
        assertThat(sounds.used().get()).isPositive();
        SoundId waiting = sounds.keep(sound(2));
        sounds.forgetAll();
        sounds.close();

        assertThat(files()).isEmpty();
        assertThat(sounds.used().get()).isZero();
        assertThat(sounds.has(written)).isFalse();
        assertThat(sounds.has(waiting)).isFalse();
    }

    @Test
    void whatNoMessageNamesGoesOnceItIsOld() throws Exception {
        FileSounds first = sounds();
        SoundId named = keep(first, 1);
        SoundId unnamed = keep(first, 2);
        now.updateAndGet(it -> it.plus(Duration.ofDays(3)));
        SoundId young = keep(first, 3);
        first.close();

        FileSounds next = sounds();
        SoundId ofThisRun = next.keep(sound(4));
        next.keepOnly(Set.of());
        next.keepOnly(Set.of(named));
        next.close();
        assertThat(files())
                .containsExactlyInAnyOrder(
                        named.value() + ".flac",
                        young.value() + ".flac",
                        ofThisRun.value() + ".flac");
        assertThat(next.has(unnamed)).isFalse();
    }

    @Test
    void ifNoMessageNamesAnyNoneGoes() throws Exception {
        keptIn(sounds(), sound(1));
        now.updateAndGet(it -> it.plus(Duration.ofDays(90)));
        FileSounds next = sounds();
        next.keepOnly(Set.of());
        next.close();

        assertThat(files()).hasSize(1);
    }

    @Test
    void onlyTheUserCanReadThemAndNamesTellNothing() throws Exception {
        SoundId id = keptIn(sounds(), sound(1));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())))
                .isEqualTo("rwx------");
        Path file = folder().resolve(id.value() + ".flac");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void manyMayKeepHearAndForgetAtOnce() throws Exception {
        limit = 40L * ONE;
        FileSounds sounds = sounds();
        List<Future<?>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int n = 0; n < 12; n++) {
                int seed = n;
                all.add(threads.submit(() -> useOften(sounds, seed)));
            }
        }
        for (Future<?> one : all) {
            one.get();
        }
        sounds.close();
        long onDisk = 0;
        for (String name : files()) {
            onDisk += Files.size(folder().resolve(name));
        }
        assertThat(onDisk).isEqualTo(sounds.used().get());
        assertThat(messages()).isEmpty();
    }

    private static void useOften(FileSounds sounds, int seed) {
        for (int n = 0; n < 8; n++) {
            Sound sound = sound(100 * seed + n);
            SoundId id = sounds.keep(sound);
            assertThat(sounds.read(id).orElseThrow().pcm()).isEqualTo(sound.pcm());
            try (SoundStream stream = sounds.open(id).orElseThrow()) {
                if (n % 3 == 0) {
                    sounds.forget(List.of(id));
                }
                assertThat(all(stream)).isEqualTo(sound.pcm());
            }
        }
    }

    private FileSounds sounds() {
        return new FileSounds(new SoundFolder(folder()), () -> limit, now::get, Duration.ZERO);
    }

    private Path folder() {
        return parent.resolve("sounds");
    }

    private SoundId keptIn(FileSounds sounds, Sound sound) {
        SoundId id = sounds.keep(sound);
        sounds.close();
        passTime();
        return id;
    }

    /// Keeps one, and waits until it is written or given up again.
    private SoundId keep(FileSounds sounds, int seed) throws InterruptedException {
        long before = sounds.used().get();
        SoundId id = sounds.keep(sound(seed));
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (limit == PLENTY && sounds.used().get() == before && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        passTime();
        return id;
    }

    private void awaitGone(FileSounds sounds, SoundId id) {
        Path file = folder().resolve(id.value() + ".flac");
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while ((sounds.has(id) || Files.exists(file)) && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private void passTime() {
        now.updateAndGet(it -> it.plusSeconds(10));
    }

    private interface Change {
        byte[] of(byte[] bytes);
    }

    private void change(SoundId id, Change change) throws IOException {
        Path file = folder().resolve(id.value() + ".flac");
        Files.write(file, change.of(Files.readAllBytes(file)));
    }

    private static byte[] flip(byte[] bytes, int at) {
        bytes[at] ^= 4;
        return bytes;
    }

    private List<String> files() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    private List<String> messages() {
        return log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    private static Logger logger() {
        return (Logger) LoggerFactory.getLogger(FileSounds.class);
    }

    private static Sound sound(int seed) {
        return Sound.of(44_100, noise(seed, ONE / 2));
    }

    private static byte[] noise(int seed, int samples) {
        byte[] pcm = new byte[2 * samples];
        new Random(seed).nextBytes(pcm);
        return pcm;
    }

    private static byte[] all(SoundStream stream) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] next = stream.read(10_000);
        while (next.length > 0) {
            all.writeBytes(next);
            next = stream.read(10_000);
        }
        return all.toByteArray();
    }
}
