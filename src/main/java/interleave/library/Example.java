package interleave.library;

import interleave.engine.Schedule;
import interleave.language.rust.verdict.Edition;
import interleave.program.Source;
import java.util.List;
import java.util.Optional;

/// A program of the library, and what is said of it.
/// @param id the name of its folder
/// @param title what it is called in a list
/// @param shows one line that says what can be seen in it
/// @param family the name that the variants of one program have in common; empty for a program that has none
/// @param variant what this variant is called beside the others, such as `mutex`
/// @param twin the id of the same program in another language; empty where none is named
/// @param schedule a run that is worth seeing
/// @param position where to look at first in that run
/// @param text Markdown that explains it
public record Example(
        String id,
        String title,
        String shows,
        Source source,
        String family,
        String variant,
        String twin,
        Optional<Schedule> schedule,
        int position,
        List<Claim> claims,
        String text) {
    public Example {
        claims = List.copyOf(claims);
    }

    /// Whether the compiler refuses it as it stands, by what is said of it. What else is said of such a program is said of it
    /// as if the compiler had let it run.
    public boolean refused() {
        return claims.stream().anyMatch(claim -> claim instanceof Claim.Checks checks
                && checks.edition() == Edition.of(source) && !checks.accepted());
    }

    /// Whether a search for these words finds it: each of them has to occur somewhere in what is said of it.
    public boolean matches(String words) {
        String all = fold(title + " " + shows + " " + variant + " " + id + " " + source.name());
        for (String word : fold(words).strip().split("\\s+")) {
            if (!all.contains(word)) return false;
        }
        return true;
    }

    private static String fold(String text) {
        return text.toLowerCase(java.util.Locale.ROOT);
    }
}
