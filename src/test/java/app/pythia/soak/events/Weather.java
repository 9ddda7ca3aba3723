package app.pythia.soak.events;

import java.util.List;
import java.util.random.RandomGenerator;

/// What goes wrong between the program and the service at a time.
///
/// @param share how many of a hundred requests it befalls
/// @param mishaps those that do happen
public record Weather(int share, List<Mishap> mishaps) {
    /// Nothing goes wrong.
    public static final Weather FINE = new Weather(0, List.of());

    public Weather {
        mishaps = List.copyOf(mishaps);
    }

    /// What befalls one request. Whether the service gets it, is to be known for certain.
    enum Mishap {
        NONE(true),
        /// All comes, but late.
        STALL(true),
        /// The answer ends somewhere.
        CUT(true),
        /// The same, as a crash ends it.
        CUT_BY_RESET(true),
        /// The service acts, and the answer is lost.
        CLOSE_AFTER(true),
        RESET_AFTER(true),
        FAIL_AFTER(true),
        NONSENSE_AFTER(true),
        CLOSE_BEFORE(false),
        RESET_BEFORE(false),
        CLOSE_WITHIN(false),
        RESET_WITHIN(false),
        CLOSE(false),
        RESET(false),
        NONSENSE(false),
        SILENCE(false),
        KEY_REFUSED(false),
        FORBIDDEN(false),
        NOT_FOUND(false),
        TOO_MANY(false),
        FAILURE(false),
        UNAVAILABLE(false);

        private final boolean arrives;

        Mishap(boolean arrives) {
            this.arrives = arrives;
        }

        /// Whether the service gets the request.
        boolean arrives() {
            return arrives;
        }

        boolean isReset() {
            return name().contains("RESET");
        }
    }

    /// Some weather.
    static Weather of(RandomGenerator random) {
        List<Mishap> some =
                List.of(Mishap.values()).stream()
                        .filter(it -> it != Mishap.NONE && random.nextBoolean())
                        .toList();
        return some.isEmpty() ? FINE : new Weather(10 + random.nextInt(80), some);
    }

    Mishap next(RandomGenerator random) {
        return random.nextInt(100) < share
                ? mishaps.get(random.nextInt(mishaps.size()))
                : Mishap.NONE;
    }
}
