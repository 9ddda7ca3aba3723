package app.pythia.ui.chat;

import app.pythia.conversation.Message;
import app.pythia.conversation.Sender;
import app.pythia.export.FileNames;
import app.pythia.ui.fx.CloneName;
import app.pythia.ui.words.Words;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;

/// What the files of messages' sounds are called, unless the user gives them other names: by the
/// clone and the time, in characters that every system takes.
public record SoundNames(Supplier<String> cloneName, ZoneId zone)
        implements Function<Message, String> {
    private static final int LONGEST_CLONE = 120;

    @Override
    public String apply(Message message) {
        String name = cloneName.get();
        String who =
                message.sender() == Sender.CLONE
                        ? name
                        : Words.of("chat.sound-file", CloneName.within(name));
        String when = message.at().map(at -> " " + format().format(at)).orElse("");
        return FileNames.cleaned(who, LONGEST_CLONE) + when + ".wav";
    }

    /// Colons are not allowed in names everywhere.
    private DateTimeFormatter format() {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm.ss", Locale.ROOT).withZone(zone);
    }
}
