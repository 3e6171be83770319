package interleave.language.go.check;

import interleave.language.Syntax;
import java.util.ArrayList;
import java.util.List;

/// The single declarations in one that may have parentheses.
final class Specs {
    private Specs() {}

    static List<Syntax> of(Syntax declaration, String kind) {
        List<Syntax> found = new ArrayList<>();
        for (Syntax part : declaration.parts()) {
            if (part.is(kind)) found.add(part);
            else if (part.is(kind + "_list")) found.addAll(part.parts());
        }
        return found;
    }
}
