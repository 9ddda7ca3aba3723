package app.pythia.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds addresses on the web in words, by the rules of GitHub: signs at the end that mostly belong
/// to the sentence do not belong to the address.
final class Addresses {
    private static final Pattern BARE =
            Pattern.compile("(?<![\\p{L}\\p{N}])https?://[^\\s<>\"`|]+", Pattern.CASE_INSENSITIVE);
    private static final String AFTERWARDS = "?!.,:;*_~'’”»";

    private Addresses() {}

    /// An address from `start` to before `end`.
    record Found(int start, int end) {}

    static List<Found> in(String text, Predicate<String> isAddress) {
        if (!text.contains("://")) {
            return List.of();
        }
        List<Found> all = new ArrayList<>();
        Matcher matcher = BARE.matcher(text);
        while (matcher.find()) {
            String bare = bare(matcher.group());
            if (isAddress.test(bare)) {
                all.add(new Found(matcher.start(), matcher.start() + bare.length()));
            }
        }
        return all;
    }

    private static String bare(String address) {
        int opened = count(address, '(') - count(address, ')');
        int end = address.length();
        while (end > 0) {
            char sign = address.charAt(end - 1);
            boolean closes = sign == ')' && opened < 0;
            if (!closes && AFTERWARDS.indexOf(sign) < 0) {
                break;
            }
            opened += closes ? 1 : 0;
            end--;
        }
        return address.substring(0, end);
    }

    private static int count(String text, char sign) {
        return (int) text.chars().filter(each -> each == sign).count();
    }
}
