package app.pythia.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/// Keeps each secret in a file of its own that only its owner can read. Safe for use by any thread.
public final class FileVault implements KeyVault {
    private static final int LONGEST = 64 * 1024;

    private final Path folder;

    /// @param folder is made once there is something to keep
    public FileVault(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<Secret> read(Entry entry) throws VaultException {
        try (var in = Files.newInputStream(file(entry))) {
            String text = new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
            return Optional.of(text.strip()).filter(it -> !it.isEmpty()).map(Secret::of);
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new VaultException(VaultProblem.REFUSED, unreadable);
        }
    }

    @Override
    public void store(Entry entry, Secret secret) throws VaultException {
        try {
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, entry.id(), ".tmp");
            try {
                forOwnerAlone(draft);
                write(draft, secret.text().getBytes(StandardCharsets.UTF_8));
                Files.move(
                        draft,
                        file(entry),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException unwritable) {
            throw new VaultException(VaultProblem.REFUSED, unwritable);
        }
    }

    @Override
    public void remove(Entry entry) throws VaultException {
        try {
            Files.deleteIfExists(file(entry));
        } catch (IOException undeletable) {
            throw new VaultException(VaultProblem.REFUSED, undeletable);
        }
    }

    private Path file(Entry entry) {
        return folder.resolve(entry.id() + ".secret");
    }

    /// Before anything is written into it.
    private static void forOwnerAlone(Path file) throws IOException {
        PosixFileAttributeView posix =
                Files.getFileAttributeView(file, PosixFileAttributeView.class);
        AclFileAttributeView acl = Files.getFileAttributeView(file, AclFileAttributeView.class);
        if (posix != null) {
            posix.setPermissions(PosixFilePermissions.fromString("rw-------"));
        } else if (acl != null) {
            AclEntry owner =
                    AclEntry.newBuilder()
                            .setType(AclEntryType.ALLOW)
                            .setPrincipal(acl.getOwner())
                            .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                            .build();
            acl.setAcl(List.of(owner));
        } else {
            throw new IOException("this file system keeps nothing from other users");
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }
}
