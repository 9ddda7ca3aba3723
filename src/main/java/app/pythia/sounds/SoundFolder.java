package app.pythia.sounds;

import app.pythia.conversation.SoundId;
import app.pythia.support.UserOnly;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A folder (0700) with a FLAC file (0600) for each sound. A file's time is when it was heard last.
/// Files of other names are left alone.
///
/// @param folder is made with the first sound
record SoundFolder(Path folder) implements SoundDisk {
    private static final String WHOLE = ".flac";
    private static final String DRAFT = ".part";
    private static final Pattern NAME =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /// What other things that are kept may need before the disk is full: takes first of all.
    private static final long LEFT_FREE = 50_000_000;

    @Override
    public Map<SoundId, Entry> tidy() throws IOException {
        Map<SoundId, Entry> found = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (id(file, DRAFT).isPresent()) {
                    Files.deleteIfExists(file);
                }
                Optional<SoundId> id = id(file, WHOLE);
                if (id.isPresent()) {
                    found.put(id.get(), entry(file));
                }
            }
        } catch (NoSuchFileException nothingYet) {
            return Map.of();
        }
        return found;
    }

    @Override
    public long write(SoundId id, Sound sound) throws IOException {
        UserOnly.folder(folder);
        if (Files.getFileStore(folder).getUsableSpace() < LEFT_FREE + sound.bytes()) {
            throw new IOException("too little room is left");
        }
        Path draft = folder.resolve(id.value() + DRAFT);
        try {
            UserOnly.file(draft);
            writeDraft(draft, sound);
            Files.move(draft, file(id), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
        force();
        return Files.size(file(id));
    }

    private static void writeDraft(Path draft, Sound sound) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE);
                OutputStream out =
                        new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            SoundFile.write(sound, out);
            out.flush();
            channel.force(true);
        }
    }

    @Override
    public SoundFile open(SoundId id) throws IOException {
        InputStream in = Files.newInputStream(file(id));
        try {
            return new SoundFile(in);
        } catch (IOException | RuntimeException unreadable) {
            in.close();
            throw unreadable;
        }
    }

    @Override
    public void touch(SoundId id, Instant now) throws IOException {
        Files.setLastModifiedTime(file(id), FileTime.from(now));
    }

    @Override
    public void delete(SoundId id) throws IOException {
        Files.deleteIfExists(file(id));
    }

    /// A name that is none of ours leads nowhere, least of all out of the folder.
    private Path file(SoundId id) throws NoSuchFileException {
        if (!NAME.matcher(id.value()).matches()) {
            throw new NoSuchFileException(id.value());
        }
        return folder.resolve(id.value() + WHOLE);
    }

    private static Optional<SoundId> id(Path file, String ending) {
        String name = String.valueOf(file.getFileName());
        return Optional.of(name)
                .filter(it -> it.endsWith(ending))
                .map(it -> it.substring(0, it.length() - ending.length()))
                .filter(it -> NAME.matcher(it).matches())
                .map(SoundId::new);
    }

    private static Entry entry(Path file) throws IOException {
        BasicFileAttributes about = Files.readAttributes(file, BasicFileAttributes.class);
        return new Entry(about.size(), about.lastModifiedTime().toInstant());
    }

    /// So that new names survive a loss of power too.
    private void force() {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notOnThisSystem) {
            // Windows opens no folders, and does it by itself.
        }
    }
}
