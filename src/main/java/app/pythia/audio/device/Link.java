package app.pythia.audio.device;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How a device is connected, as far as its names tell.
public enum Link {
    /// Built in or by a cable.
    WIRED,
    /// By Bluetooth: while its microphone is open, its speaker sounds like a telephone.
    BLUETOOTH;

    private static final Pattern NAMES_OF_BLUETOOTH =
            Pattern.compile(
                    "bluez|bluetooth|airpods|hands-?free|\\bhfp\\b|\\bhsp\\b",
                    Pattern.CASE_INSENSITIVE);

    /// @param names all that is known of the device
    static Link of(String... names) {
        return Stream.of(names).anyMatch(name -> NAMES_OF_BLUETOOTH.matcher(name).find())
                ? BLUETOOTH
                : WIRED;
    }
}
