package app.pythia.demo;

import com.sun.speech.freetts.Item;
import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Utterance;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes odd words pronounceable for the voice.
///
/// It was recorded as pairs of sounds, and lacks those that no English word has: w, y and h before
/// anything but a vowel, and ng after anything but one. For a pair that it lacks FreeTTS says
/// another, and tells so on the console.
final class Diphones {
    private static final String NAME = "name";

    private static final Set<String> VOWELS =
            Set.of(
                    "aa", "ae", "ah", "ao", "aw", "ax", "ay", "eh", "er", "ey", "ih", "iy", "ow",
                    "oy", "uh", "uw");

    private static final Map<String, String> VOWEL_LIKE = Map.of("w", "uw", "y", "iy", "hh", "ax");

    private Diphones() {}

    /// Puts the nearest sound for each that the voice cannot join to its neighbour.
    static void repair(Utterance utterance) {
        @Nullable Item item = utterance.getRelation(Relation.SEGMENT).getHead();
        while (item != null && item.getNext() != null) {
            join(item, item.getNext());
            item = item.getNext();
        }
    }

    private static void join(Item item, Item next) {
        String sound = name(item);
        if (!VOWELS.contains(name(next))) {
            sound = VOWEL_LIKE.getOrDefault(sound, sound);
            item.getFeatures().setString(NAME, sound);
        }
        if (name(next).equals("ng") && (!VOWELS.contains(sound) || sound.equals("er"))) {
            next.getFeatures().setString(NAME, "n");
        }
    }

    private static String name(Item item) {
        return item.getFeatures().getString(NAME);
    }
}
