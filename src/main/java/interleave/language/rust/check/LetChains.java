package interleave.language.rust.check;

import interleave.language.rust.tree.Expr;
import interleave.language.rust.tree.Expr.BinaryOperator;
import interleave.language.rust.tree.Item;
import interleave.language.rust.verdict.Diagnostic;
import interleave.language.rust.verdict.Diagnostic.Severity;
import interleave.language.rust.verdict.Notices;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;

/// Before edition 2024 a `let` in a condition stands alone.
public final class LetChains {
    private final Notices notices;

    public LetChains(Notices notices) {
        this.notices = notices;
    }

    /// Tells each that is joined with something else.
    public void tell(Item.File file) {
        walk(file);
    }

    private void walk(Object node) {
        if (node instanceof Expr.Binary it && it.operator() == BinaryOperator.AND) {
            if (it.left() instanceof Expr.Let let) refuse(let);
            if (it.right() instanceof Expr.Let let) refuse(let);
        }
        switch (node) {
            case List<?> all -> all.forEach(this::walk);
            case Optional<?> maybe -> maybe.ifPresent(this::walk);
            case Record record when record.getClass().getPackageName().equals(Item.class.getPackageName()) -> parts(record);
            default -> {} // holds no expression
        }
    }

    private void refuse(Expr.Let let) {
        notices.tell(new Diagnostic(Severity.ERROR, "", "let chains are only allowed in Rust 2024 or later", let.span(),
                List.of(), List.of()));
    }

    private void parts(Record record) {
        for (RecordComponent part : record.getClass().getRecordComponents()) {
            if (part.getType().isPrimitive() || part.getType() == String.class) continue;
            try {
                walk(part.getAccessor().invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
