package app.pythia.web;

/// When something last went or came. Told by the line's threads, asked by the one that waits.
final class Progress {
    private volatile long lastMoved = System.nanoTime();

    void moved() {
        lastMoved = System.nanoTime();
    }

    long stillNanos() {
        return System.nanoTime() - lastMoved;
    }
}
