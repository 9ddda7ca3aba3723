package app.pythia.conversation;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The name under which this program keeps a sound.
public record SoundId(String value) {

    /// The names of the sounds that messages have.
    public static Set<SoundId> of(Collection<Message> messages) {
        return messages.stream()
                .flatMap(message -> message.voice().flatMap(VoiceNote::sound).stream())
                .collect(Collectors.toSet());
    }

    /// A new name.
    public static SoundId random() {
        return new SoundId(UUID.randomUUID().toString());
    }
}
