package interleave.language.go.grammar;

import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;

/// The grammar of parameter lists.
final class Parameters {
    private final Words words;
    private final Rules rules;

    Parameters(Words words, Rules rules) {
        this.words = words;
        this.rules = rules;
    }

    /// A parameter as it is written.
    private record Parameter(boolean named, boolean typed, Span span) {}

    /// A list of parameters, of which the bracket has been taken.
    void list(Kind close) {
        List<Parameter> found = new ArrayList<>();
        words.list("parameter list", Kind.COMMA, close, () -> {
            one(close, found);
            return false;
        });
        long named = found.stream().filter(one -> one.named && one.typed).count();
        if (named == 0 || named == found.size()) return;
        // Where some have names, a name alone shares the type behind it; a type alone, or a name at the end, has no partner.
        Parameter wrong = null;
        boolean typeBehind = false;
        for (Parameter one : found.reversed()) {
            if (one.typed) {
                typeBehind = true;
                if (!one.named) wrong = one;
            } else if (!typeBehind) {
                wrong = one;
            }
        }
        if (wrong != null) words.problem(wrong.span, "mixed named and unnamed parameters");
    }

    private void one(Kind close, List<Parameter> found) {
        Span span = words.current().span();
        boolean named = words.got(Kind.NAME);
        if (named && words.is(Kind.DOT)) {
            words.next();
            words.name();
            if (words.is(Kind.OPEN_BRACKET)) rules.types.optional();
            found.add(new Parameter(false, true, span));
            return;
        }
        if (words.got(Kind.DOTS)) {
            if (!rules.types.optional()) words.problem(words.current().span(), "... is missing type");
            found.add(new Parameter(named, true, span));
            return;
        }
        boolean typed = rules.types.optional();
        if (named || typed) {
            found.add(new Parameter(named, typed, span));
            return;
        }
        words.unexpected(", expected " + close.title());
        words.advance(Kind.COMMA, close);
    }
}
