package interleave.ui.code;

import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The places of a text where a word stands. Capitals matter only where the word has some.
public record Finding(String word, List<Span> places) {
    private static final int MOST = 10_000;

    public Finding {
        places = List.copyOf(places);
    }

    /// Nothing is looked for.
    public static final Finding NONE = new Finding("", List.of());

    public static Finding of(String text, String word) {
        if (word.isEmpty()) return NONE;
        boolean exact = !word.equals(word.toLowerCase(java.util.Locale.ROOT));
        List<Span> places = new ArrayList<>();
        for (int at = 0; at + word.length() <= text.length() && places.size() < MOST; ) {
            if (text.regionMatches(!exact, at, word, 0, word.length())) {
                places.add(new Span(at, at + word.length()));
                at += word.length();
            } else {
                at++;
            }
        }
        return new Finding(word, places);
    }

    /// The first place at or behind an offset; behind the last one comes the first.
    public Optional<Span> from(int offset) {
        return places.stream().filter(p -> p.start() >= offset).findFirst().or(() -> places.stream().findFirst());
    }

    /// The last place that ends at or before an offset; before the first one comes the last.
    public Optional<Span> before(int offset) {
        List<Span> back = places.reversed();
        return back.stream().filter(p -> p.end() <= offset).findFirst().or(() -> back.stream().findFirst());
    }
}
