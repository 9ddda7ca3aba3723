package app.pythia.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// By which a process that was started asks the one that runs already for something. It listens on
/// loopback; port and password are in a file that only the user can read.
///
/// One line goes each way: the password and the wish, then the reply.
final class Doorbell implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Doorbell.class);
    private static final String FILE = "pythia.door";
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int LONGEST_LINE = 200;

    /// What can be asked for.
    enum Wish {
        /// That the window come to the front.
        SHOW,
        /// That it listen.
        TALK_START,
        /// That it stop listening, and send what was said.
        TALK_STOP,
        /// The one or the other.
        TALK_TOGGLE
    }

    /// What became of it.
    enum Reply {
        /// It is done.
        OK,
        /// The microphone is being opened.
        LISTENS,
        LISTENED_ALREADY,
        /// It listens no more.
        ENDED,
        /// The take that waited to be sent is sent.
        SENT,
        /// Nobody was listening.
        NOTHING_TO_END,
        /// It cannot be done now.
        NOT_NOW
    }

    /// What whoever has rung hears.
    sealed interface Answer {

        record Heard(Reply reply) implements Answer {}

        /// There is a process, as it seems, but it says nothing.
        record Silence() implements Answer {}

        record Nobody() implements Answer {}
    }

    private final ServerSocket socket;
    private final Path file;
    private final String password;
    private final Function<Wish, Reply> asked;

    private Doorbell(ServerSocket socket, Path file, String password, Function<Wish, Reply> asked) {
        this.socket = socket;
        this.file = file;
        this.password = password;
        this.asked = asked;
    }

    /// Begins to listen.
    static Doorbell listen(Path folder, Function<Wish, Reply> asked) throws IOException {
        ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        String password = HexFormat.of().formatHex(random);
        Path file = folder.resolve(FILE);
        write(file, socket.getLocalPort() + " " + password);
        Doorbell bell = new Doorbell(socket, file, password, asked);
        Thread.ofVirtual().name("doorbell").start(bell::listen);
        return bell;
    }

    /// Asks the process that has the folder.
    static Answer ring(Path folder, Wish wish) {
        try (Socket line = new Socket()) {
            List<String> door = List.of(Files.readString(folder.resolve(FILE)).strip().split(" "));
            InetSocketAddress address =
                    new InetSocketAddress(
                            InetAddress.getLoopbackAddress(), Integer.parseInt(door.getFirst()));
            line.connect(address, Math.toIntExact(PATIENCE.toMillis()));
            line.setSoTimeout(Math.toIntExact(PATIENCE.toMillis()));
            send(line, door.getLast() + " " + word(wish));
            return answer(receive(line));
        } catch (NoSuchFileException | ConnectException nobody) {
            return new Answer.Nobody();
        } catch (IOException | IllegalArgumentException unheard) {
            return new Answer.Silence();
        }
    }

    private static Answer answer(String said) {
        return Stream.of(Reply.values())
                .filter(reply -> word(reply).equals(said))
                .findFirst()
                .<Answer>map(Answer.Heard::new)
                .orElseGet(Answer.Silence::new);
    }

    @Override
    public void close() throws IOException {
        socket.close();
        Files.deleteIfExists(file);
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (Socket line = socket.accept()) {
                line.setSoTimeout(Math.toIntExact(PATIENCE.toMillis()));
                answer(line);
            } catch (IOException gone) {
                LOG.debug("Someone was at the door and left");
            }
        }
    }

    private void answer(Socket line) throws IOException {
        String said = receive(line);
        Optional<Wish> wish =
                Stream.of(Wish.values()).filter(it -> isSame(said, sentence(it))).findFirst();
        if (wish.isPresent()) {
            send(line, word(asked.apply(wish.get())));
        }
    }

    private String sentence(Wish wish) {
        return password + " " + word(wish);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Takes as long whatever is said.
    private static boolean isSame(String said, String expected) {
        return MessageDigest.isEqual(
                said.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(Socket line, String text) throws IOException {
        line.getOutputStream().write((text + "\n").getBytes(StandardCharsets.UTF_8));
        line.getOutputStream().flush();
    }

    private static String receive(Socket line) throws IOException {
        BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder text = new StringBuilder();
        for (int c = in.read();
                c >= 0 && c != '\n' && text.length() < LONGEST_LINE;
                c = in.read()) {
            text.append((char) c);
        }
        return text.toString();
    }

    /// Whoever reads it sees the whole of it; nobody else can read it.
    private static void write(Path file, String text) throws IOException {
        Path draft =
                Files.createTempFile(file.getParent(), FILE, ".tmp"); // 0600 where there is that
        Files.writeString(draft, text);
        if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
        }
        Files.move(
                draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
