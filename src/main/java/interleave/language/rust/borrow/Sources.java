package interleave.language.rust.borrow;

import interleave.language.rust.mir.Operand;
import interleave.language.rust.mir.Place;
import interleave.language.rust.mir.Terminator;
import interleave.language.rust.type.Ty;
import interleave.language.rust.typed.TypedExpr;
import java.util.Optional;

/// Finds out what is behind a pointer: what the user wrote may have been `*rc` or `map[key]`, which are calls.
final class Sources {
    private final Findings findings;

    Sources(Findings findings) {
        this.findings = findings;
    }

    /// What a borrowed content is behind of.
    sealed interface Source {
        record RawPointer() implements Source {}

        record Shared() implements Source {}

        record Mutable() implements Source {}

        /// Something with `Deref`.
        record Dereferenced(Ty type, String text) implements Source {}

        /// Something with `Index`.
        record Indexed(String text) implements Source {}

        /// In messages about changing.
        default String immutable() {
            return switch (this) {
                case RawPointer _ -> "a `*const` pointer";
                case Shared _, Mutable _ -> "a `&` reference";
                case Dereferenced of -> counted(of.type()).orElse("dereference of `" + of.text() + "`");
                case Indexed of -> "an index of `" + of.text() + "`";
            };
        }

        /// In messages about moving, of something that has a name; empty where the type says it.
        default Optional<String> named() {
            return switch (this) {
                case RawPointer _ -> Optional.of("a raw pointer");
                case Shared _ -> Optional.of("a shared reference");
                case Mutable _ -> Optional.of("a mutable reference");
                case Dereferenced _, Indexed _ -> Optional.empty();
            };
        }

        default String unnamed() {
            return switch (this) {
                case RawPointer _ -> "a raw pointer";
                case Shared _ -> "a shared reference";
                case Mutable _ -> "a mutable reference";
                case Dereferenced of -> counted(of.type()).orElse("dereference of `" + of.text() + "`");
                case Indexed of -> "index of `" + of.text() + "`";
            };
        }

        /// The type that would need a `DerefMut`.
        default Optional<String> requires() {
            return this instanceof Dereferenced of ? Optional.of(of.text()) : Optional.empty();
        }

        private static Optional<String> counted(Ty type) {
            if (!(type instanceof Ty.Adt adt) || !adt.definition().library()) return Optional.empty();
            return switch (adt.definition().name()) {
                case "Rc" -> Optional.of("an `Rc`");
                case "Arc" -> Optional.of("an `Arc`");
                default -> Optional.empty();
            };
        }
    }

    /// Of a place that is dereferenced.
    Source behind(Place base) {
        if (base.way().isEmpty()) {
            for (Moves.Filled filled : findings.moves().fills()) {
                if (filled.path().number() != base.local() || !filled.byCall()) continue;
                if (!(findings.graph().terminator(filled.point()) instanceof Terminator.Call call)) continue;
                if (!(call.function() instanceof Operand.Function function)) continue;
                if (!(function.type() instanceof Ty.Item item)) continue;
                Optional<Ty> self = item.definition()
                        .trait()
                        .map(trait -> item.arguments().types().get(trait.self()))
                        .or(() -> call.arguments().stream()
                                .findFirst()
                                .map(argument -> PlaceTypes.target(findings.types().type(argument))));
                if (call.how() == TypedExpr.CallKind.DEREFERENCE && self.isPresent()) {
                    return new Source.Dereferenced(self.get(), findings.text(self.get()));
                }
                if (call.how() == TypedExpr.CallKind.INDEX && self.isPresent()) {
                    return new Source.Indexed(findings.text(self.get()));
                }
            }
        }
        return switch (findings.types().type(base)) {
            case Ty.Pointer _ -> new Source.RawPointer();
            case Ty.Reference reference -> reference.mutable() ? new Source.Mutable() : new Source.Shared();
            default -> new Source.Shared();
        };
    }
}
