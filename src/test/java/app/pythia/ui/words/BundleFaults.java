package app.pythia.ui.words;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// What is wrong with the words of a language, or between two languages: each fault in a line.
final class BundleFaults {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)(,(?:number|choice))?");
    private static final Pattern FORM = Pattern.compile("\\{\\d+(,\\w+)*");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final int SENTENCE = 3;
    private static final List<Integer> COUNTS = List.of(0, 1, 2, 5, 21, 1234);

    private BundleFaults() {}

    /// What is wrong with one language by itself.
    static List<String> in(Bundle bundle) {
        List<String> faults = new ArrayList<>();
        bundle.twice().forEach(key -> faults.add(bundle.name() + ": " + key + " stands twice"));
        bundle.words()
                .forEach((key, words) ->
                        fault(words, bundle.name())
                                .forEach(it -> faults.add(bundle.name() + ": " + key + " " + it)));
        return faults;
    }

    /// What is wrong with a translation.
    static List<String> between(Bundle english, Bundle other) {
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, String> entry : new TreeMap<>(english.words()).entrySet()) {
            String key = entry.getKey();
            String words = entry.getValue();
            String said = other.words().get(key);
            if (said == null) {
                faults.add(other.name() + ": " + key + " is missing");
            } else if (!places(words).equals(places(said))) {
                faults.add(other.name() + ": " + key + " has other places than the English words");
            } else if (said.equals(words) && isSentence(words)) {
                faults.add(other.name() + ": " + key + " is not translated");
            }
        }
        other.words().keySet().stream()
                .filter(key -> !english.words().containsKey(key))
                .forEach(key -> faults.add(other.name() + ": " + key + " is not English"));
        return faults;
    }

    private static List<String> fault(String words, String language) {
        List<String> faults = new ArrayList<>();
        if (words.isBlank()) {
            faults.add("is blank");
        } else if (!words.equals(words.strip())) {
            faults.add("has blanks around it");
        }
        if (words.indexOf('\'') >= 0 || words.indexOf('"') >= 0) {
            faults.add("has a straight apostrophe or quotation mark");
        }
        if (words.indexOf('\\') >= 0) {
            faults.add("has a backslash");
        }
        if (!canBeSaid(words, language)) {
            faults.add("is no pattern");
        }
        return faults;
    }

    /// Tried with numbers in the places of numbers, of one or another grammar.
    private static boolean canBeSaid(String words, String language) {
        try {
            Map<Integer, Boolean> places = places(words);
            for (int count : COUNTS) {
                Object[] values = new Object[10];
                places.forEach((place, isNumber) -> values[place] = isNumber ? count : "x");
                String said =
                        new MessageFormat(words, Locale.forLanguageTag(language)).format(values);
                if (said.contains("{") || said.contains("}") || said.contains("null")) {
                    return false;
                }
            }
            return true;
        } catch (IllegalArgumentException | IndexOutOfBoundsException noPattern) {
            return false;
        }
    }

    /// One word or two may be the same in another language.
    private static boolean isSentence(String words) {
        return WORD.matcher(FORM.matcher(words).replaceAll("")).results().count() >= SENTENCE;
    }

    /// The values that are taken, and whether each is a number.
    private static Map<Integer, Boolean> places(String words) {
        Map<Integer, Boolean> places = new TreeMap<>();
        PLACE.matcher(words)
                .results()
                .forEach(place ->
                        places.merge(
                                Integer.valueOf(place.group(1)),
                                place.group(2) != null,
                                Boolean::logicalOr));
        return places;
    }
}
