package app.pythia.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/// The file that settings are kept in, `settings.json`, or one like it.
final class SettingsFile {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);
    private static final String NAME = "settings.json";
    private static final int LONGEST = 1024 * 1024;
    private static final int MOST_SET_ASIDE = 100;

    private final Path file;
    private final String name;

    SettingsFile(Path folder) {
        this(folder, NAME);
    }

    SettingsFile(Path folder, String name) {
        this.name = name;
        file = folder.resolve(name);
    }

    /// What the file holds: nothing if there is no file.
    ///
    /// @throws IOException if it is there and holds no settings, or cannot be read
    ObjectNode read() throws IOException {
        try (var in = Files.newInputStream(file)) {
            return SettingsJson.parse(in.readNBytes(LONGEST))
                    .orElseThrow(() -> new IOException("no JSON object"));
        } catch (NoSuchFileException none) {
            return SettingsJson.empty();
        } catch (JacksonException garbled) {
            // What it quotes of the file stays out of the log.
            throw new IOException("no JSON, at " + garbled.getLocation().offsetDescription());
        }
    }

    /// Gives an unreadable file another name, so that it is not written over.
    SettingsProblem setAside(IOException why) {
        LOG.warn("The settings could not be read: {}", why.toString());
        return IntStream.range(0, MOST_SET_ASIDE)
                .mapToObj(n -> name + ".bad" + (n == 0 ? "" : "." + n))
                .filter(this::moved)
                .findFirst()
                .<SettingsProblem>map(SettingsProblem.SetAside::new)
                .orElseGet(SettingsProblem.NotRead::new);
    }

    private boolean moved(String name) {
        try {
            Files.move(file, file.resolveSibling(name));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /// Puts the settings on the disk: afterwards the file is either the old one or the new one,
    /// whole.
    void write(ObjectNode tree) throws IOException {
        Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file;
        Path folder = Optional.ofNullable(target.getParent()).orElse(Path.of(""));
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, name, ".tmp");
        try {
            writeThrough(draft, SettingsJson.bytes(tree));
            Files.move(
                    draft,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            flush(folder);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void writeThrough(Path draft, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /// So that the new name survives a loss of power too.
    private static void flush(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notOnThisSystem) {
            // Windows opens no folders, and does it by itself.
        }
    }
}
