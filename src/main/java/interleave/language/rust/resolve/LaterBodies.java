package interleave.language.rust.resolve;

import interleave.language.rust.grammar.RustReader;
import interleave.language.rust.tree.Expr;
import interleave.language.rust.tree.Item;
import interleave.language.rust.verdict.Notices;
import interleave.program.Source;
import interleave.program.Span;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The bodies of the library's functions: each is read when it is first asked for.
final class LaterBodies {
    private final Source source;
    private final Map<Span, Optional<Expr.Block>> read = new ConcurrentHashMap<>();

    LaterBodies(Source source) {
        this.source = source;
    }

    /// The body of a function of which only the head has been read.
    Optional<Expr.Block> of(Item.Function head) {
        // What a derive stands for is said to be at the attribute, and has been read at once.
        boolean derived = head.body().isEmpty() || source.text().charAt(head.span().start()) == '#';
        return derived ? head.body() : read.computeIfAbsent(head.span(), this::read);
    }

    private Optional<Expr.Block> read(Span span) {
        Notices notices = new Notices();
        return RustReader.function(source.text(span), span.start(), notices).flatMap(Item.Function::body);
    }
}
