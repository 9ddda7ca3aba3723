package app.pythia.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.List;

/// The floor: bytes that are ready, written to a socket that is open, by nothing but that.
final class ReadyLine implements AutoCloseable {
    private final SocketChannel line;
    private final ByteBuffer answer = ByteBuffer.allocate(4096);

    private ReadyLine(SocketChannel line) {
        this.line = line;
    }

    static ReadyLine to(InetSocketAddress service) throws IOException {
        SocketChannel line = SocketChannel.open(service);
        line.setOption(StandardSocketOptions.TCP_NODELAY, true);
        return new ReadyLine(line);
    }

    void send(List<byte[]> body) throws IOException {
        long length = body.stream().mapToLong(piece -> piece.length).sum();
        write("POST / HTTP/1.1\r\nContent-Length: %d\r\n\r\n".formatted(length));
        for (byte[] piece : body) {
            write(ByteBuffer.wrap(piece));
        }
    }

    void awaitAnswer() throws IOException {
        line.read(answer.clear());
    }

    @Override
    public void close() throws IOException {
        line.close();
    }

    private void write(String head) throws IOException {
        write(ByteBuffer.wrap(CountingService.ascii(head)));
    }

    private void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            line.write(bytes);
        }
    }
}
