package app.pythia.ui.chat;

import app.pythia.conversation.Message;
import app.pythia.conversation.Sender;
import app.pythia.ui.fx.CloneName;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;

/// What the files of messages' sounds are called, unless the user gives them other names: by the
/// clone and the time, in characters that every system takes.
public record SoundNames(String cloneName, ZoneId zone) implements Function<Message, String> {
    private static final int LONGEST_CLONE = 60;

    @Override
    public String apply(Message message) {
        String who =
                message.sender() == Sender.CLONE ? cloneName : "To " + CloneName.within(cloneName);
        String when = message.at().map(at -> " " + format().format(at)).orElse("");
        return cleaned(who) + when + ".wav";
    }

    /// Colons are not allowed in names everywhere.
    private DateTimeFormatter format() {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm.ss", Locale.ROOT).withZone(zone);
    }

    private static String cleaned(String name) {
        String allowed =
                name.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]+", " ")
                        .replaceAll("\\s+", " ")
                        .replaceAll("^[ .]+|[ .]+$", "");
        int end = Math.min(allowed.codePointCount(0, allowed.length()), LONGEST_CLONE);
        String cut = allowed.substring(0, allowed.offsetByCodePoints(0, end)).strip();
        return cut.isEmpty() ? "Pythia" : cut;
    }
}
