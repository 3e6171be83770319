package interleave.language.go.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/// What Go's package `strings` does to strings character by character.
public final class Words {
    private Words() {}

    /// Every character changed; one that becomes negative is left out.
    public static String map(String bytes, IntUnaryOperator change) {
        StringBuilder out = new StringBuilder(bytes.length());
        for (int at = 0; at < bytes.length(); at += Runes.width(bytes, at)) {
            int changed = change.applyAsInt(Runes.at(bytes, at));
            if (changed >= 0) Runes.append(out, changed);
        }
        return out.toString();
    }

    /// The stretches between characters that separate; none of them is empty.
    public static List<String> fields(String bytes, IntPredicate separates) {
        List<String> found = new ArrayList<>();
        int start = -1;
        for (int at = 0; at < bytes.length(); at += Runes.width(bytes, at)) {
            boolean between = separates.test(Runes.at(bytes, at));
            if (!between && start < 0) start = at;
            if (between && start >= 0) {
                found.add(bytes.substring(start, at));
                start = -1;
            }
        }
        if (start >= 0) found.add(bytes.substring(start));
        return found;
    }

    /// Without the characters at the start that are to go.
    public static String trimLeft(String bytes, IntPredicate goes) {
        int at = 0;
        while (at < bytes.length() && goes.test(Runes.at(bytes, at))) at += Runes.width(bytes, at);
        return bytes.substring(at);
    }

    /// Without the characters at the end that are to go.
    public static String trimRight(String bytes, IntPredicate goes) {
        int end = 0;
        for (int at = 0; at < bytes.length(); at += Runes.width(bytes, at)) {
            if (!goes.test(Runes.at(bytes, at))) end = at + Runes.width(bytes, at);
        }
        return bytes.substring(0, end);
    }

    /// Without them at both ends.
    public static String trim(String bytes, IntPredicate goes) {
        return trimRight(trimLeft(bytes, goes), goes);
    }

    /// Whether a character is one of a set.
    public static IntPredicate in(String set) {
        int[] runes = Runes.all(set);
        return rune -> {
            for (int one : runes) {
                if (one == rune) return true;
            }
            return false;
        };
    }

    /// The first letter of every word in title case (`strings.Title`).
    public static String title(String bytes) {
        int[] before = {' '};
        return map(bytes, rune -> {
            boolean begins = separatesWords(before[0]);
            before[0] = rune;
            return begins ? CharacterClass.toTitle(rune) : rune;
        });
    }

    private static boolean separatesWords(int rune) {
        if (rune < 0x80) return !(rune >= '0' && rune <= '9') && !Character.isLetter(rune) && rune != '_';
        return !CharacterClass.isLetter(rune) && !CharacterClass.isDigit(rune) && CharacterClass.isSpace(rune);
    }

    /// The parts between the separators, at most `limit` of them; a negative limit is none. An empty separator splits
    /// after every character.
    public static List<String> split(String bytes, String separator, long limit, boolean keepSeparator) {
        List<String> parts = new ArrayList<>();
        if (limit == 0) return parts;
        int at = 0;
        while (limit < 0 || parts.size() < limit - 1) {
            int found = separator.isEmpty() ? afterRune(bytes, at) : bytes.indexOf(separator, at);
            if (found < 0) break;
            parts.add(bytes.substring(at, keepSeparator ? found + separator.length() : found));
            at = found + separator.length();
        }
        if (!separator.isEmpty() || at < bytes.length()) parts.add(bytes.substring(at));
        return parts;
    }

    /// Where the character at `at` ends, or -1 if it is the last one or there is none.
    private static int afterRune(String bytes, int at) {
        if (at >= bytes.length()) return -1;
        int end = at + Runes.width(bytes, at);
        return end < bytes.length() ? end : -1;
    }

    /// The first `limit` occurrences of `old` replaced, all for a negative limit. An empty `old` is found before every
    /// character and at the end.
    public static String replace(String bytes, String old, String with, long limit) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (long done = 0; limit < 0 || done < limit; done++) {
            int found = old.isEmpty() ? nextGap(bytes, at, done == 0) : bytes.indexOf(old, at);
            if (found < 0) break;
            out.append(bytes, at, found).append(with);
            at = found + old.length();
        }
        return out.append(bytes, at, bytes.length()).toString();
    }

    private static int nextGap(String bytes, int at, boolean first) {
        if (first) return 0;
        return at < bytes.length() ? at + Runes.width(bytes, at) : -1;
    }

    /// How often `part` occurs, without overlaps; an empty one once more than there are characters.
    public static long count(String bytes, String part) {
        if (part.isEmpty()) return Runes.count(bytes) + 1L;
        long count = 0;
        for (int at = bytes.indexOf(part); at >= 0; at = bytes.indexOf(part, at + part.length())) count++;
        return count;
    }

    /// Whether two strings are equal but for upper and lower case.
    public static boolean equalFold(String one, String other) {
        int[] left = Runes.all(one);
        int[] right = Runes.all(other);
        if (left.length != right.length) return false;
        for (int i = 0; i < left.length; i++) {
            if (folded(left[i]) != folded(right[i])) return false;
        }
        return true;
    }

    private static int folded(int rune) {
        return Character.toLowerCase(Character.toUpperCase(rune));
    }
}
