package interleave.language.rust.check;

import interleave.language.rust.type.FunctionDef;
import interleave.language.rust.type.StaticDef;
import interleave.language.rust.type.Ty;
import interleave.language.rust.typed.TypedBody;
import interleave.language.rust.typed.TypedExpr;
import interleave.language.rust.verdict.Diagnostic;
import interleave.language.rust.verdict.Diagnostic.Label;
import interleave.language.rust.verdict.Diagnostic.Note;
import interleave.language.rust.verdict.Diagnostic.Severity;
import interleave.language.rust.verdict.Edition;
import interleave.language.rust.verdict.Notices;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The error that something needs `unsafe` (E0133).
final class Unsafety {
    private static final String MORE =
            "for more information, see <https://doc.rust-lang.org/edition-guide/rust-2024/unsafe-op-in-unsafe-fn.html>";
    private static final String LEVEL =
            "`#[warn(unsafe_op_in_unsafe_fn)]` (part of `#[warn(rust_2024_compatibility)]`) on by default";

    private final Notices notices;
    private final Edition edition;
    private boolean warned;

    Unsafety(Notices notices, Edition edition) {
        this.notices = notices;
        this.edition = edition;
    }

    void check(TypedBody body) {
        Optional<Span> around = body.owner() instanceof FunctionDef function && function.unsafe()
                ? function.tree().map(tree -> tree.head())
                : Optional.empty();
        new Walk(around).visit(body.value(), false);
    }

    /// @param function the head of the unsafe function around, if it is one
    private final class Walk {
        private final Optional<Span> function;
        private boolean explained;

        Walk(Optional<Span> function) {
            this.function = function;
        }

        void visit(TypedExpr expr, boolean allowed) {
            switch (expr) {
                case TypedExpr.Static use when use.definition().mutable() -> mutableStatic(use, allowed);
                case TypedExpr.Dereference at when at.value().type() instanceof Ty.Pointer -> needs(
                        "dereference of raw pointer", "dereference of raw pointer", at.span(), allowed,
                        "raw pointers may be null, dangling or unaligned; they can violate aliasing rules and cause data"
                                + " races: all of these are undefined behavior");
                case TypedExpr.Call call -> call(call, allowed);
                default -> {}
            }
            switch (expr) {
                // The address alone may be taken of a static variable.
                case TypedExpr.RawBorrow borrow when staticPlace(borrow.place()) -> {}
                case TypedExpr.Block block -> Children.of(block).forEach(inner -> visit(inner, allowed || block.unsafe()));
                case TypedExpr.Closure closure -> visit(closure.body().value(), allowed);
                default -> Children.of(expr).forEach(inner -> visit(inner, allowed));
            }
        }

        private static boolean staticPlace(TypedExpr place) {
            return switch (place) {
                case TypedExpr.Static _ -> true;
                case TypedExpr.Field field -> staticPlace(field.value());
                default -> false;
            };
        }

        private void mutableStatic(TypedExpr.Static use, boolean allowed) {
            StaticDef definition = use.definition();
            if (definition.tree().threadLocal()) return;
            needs("use of mutable static", "use of mutable static", use.span(), allowed,
                    "mutable statics can be mutated by multiple threads: aliasing violations or data races will cause"
                            + " undefined behavior");
        }

        private void call(TypedExpr.Call call, boolean allowed) {
            boolean unsafe = switch (call.function().type()) {
                case Ty.Item item -> item.definition().unsafe();
                case Ty.Function pointer -> pointer.unsafe();
                default -> false;
            };
            if (!unsafe) return;
            String name = call.function().type() instanceof Ty.Item item ? " `" + name(item.definition()) + "`" : "";
            needs("call to unsafe function" + name, "call to unsafe function", call.span(), allowed,
                    "consult the function's documentation for information on how to avoid undefined behavior");
        }

        /// Functions of slices are told with their module.
        private static String name(FunctionDef function) {
            return function.library() && function.path().startsWith("[T]::")
                    ? "core::slice::<impl " + function.path().replaceFirst("]::", "]>::")
                    : function.path();
        }

        private void needs(String what, String label, Span span, boolean allowed, String note) {
            if (allowed) return;
            boolean old = edition == Edition.E2021;
            if (function.isPresent() && old) return;
            String message = what + " is unsafe and requires unsafe " + (old ? "function or block" : "block");
            List<Note> notes = new ArrayList<>(List.of(Note.note(note)));
            function.ifPresent(head -> inUnsafeFunction(head, notes));
            notices.tell(new Diagnostic(function.isPresent() ? Severity.WARNING : Severity.ERROR, "E0133", message, span,
                    List.of(new Label(span, label, true)), notes));
        }

        private void inUnsafeFunction(Span head, List<Note> notes) {
            if (!explained) {
                notes.add(Note.at(head, "an unsafe function restricts its caller, but its body is safe by default"));
            }
            explained = true;
            notes.add(Note.note(MORE));
            if (!warned) notes.add(Note.note(LEVEL));
            warned = true;
        }
    }
}
