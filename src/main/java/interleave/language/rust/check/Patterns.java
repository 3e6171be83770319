package interleave.language.rust.check;

import interleave.language.rust.resolve.Resolved;
import interleave.language.rust.tree.Expr;
import interleave.language.rust.tree.Name;
import interleave.language.rust.tree.Path;
import interleave.language.rust.tree.Pattern;
import interleave.language.rust.type.AdtDef;
import interleave.language.rust.type.Length;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.Variable;
import interleave.language.rust.typed.TypedExpr;
import interleave.language.rust.typed.TypedPattern;
import interleave.language.rust.typed.TypedPattern.Mode;
import interleave.language.rust.verdict.Edition;
import interleave.program.Span;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Patterns, with default binding modes written out (The Rust Reference, "Binding modes"; rustc's `pat.rs`).
final class Patterns {
    private final Inferring in;
    private final Constants constants;

    Patterns(Inferring in) {
        this.in = in;
        this.constants = new Constants(in);
    }

    /// Whether something in the pattern is bound by `ref mut`.
    static boolean bindsMutably(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Binding binding -> binding.reference() && binding.mutable()
                    || binding.pattern().map(Patterns::bindsMutably).orElse(false);
            case Pattern.TupleStruct it -> it.elements().stream().anyMatch(Patterns::bindsMutably);
            case Pattern.Struct it -> it.fields().stream().anyMatch(field -> bindsMutably(field.pattern()));
            case Pattern.Tuple it -> it.elements().stream().anyMatch(Patterns::bindsMutably);
            case Pattern.Slice it -> it.elements().stream().anyMatch(Patterns::bindsMutably);
            case Pattern.Reference it -> bindsMutably(it.pattern());
            case Pattern.Or it -> it.alternatives().stream().anyMatch(Patterns::bindsMutably);
            case Pattern.Wildcard _, Pattern.Rest _, Pattern.Literal _, Pattern.Range _, Pattern.Named _ -> false;
        };
    }

    /// The pattern for a value of that type. Its variables are not seen by their names yet.
    TypedPattern check(Pattern pattern, Ty type) {
        return new One().check(pattern, type, Mode.VALUE);
    }

    /// One pattern with all its parts, in which a name means one variable.
    private final class One {
        private final Map<String, Variable> variables = new LinkedHashMap<>();

        TypedPattern check(Pattern pattern, Ty type, Mode mode) {
            if (!peels(pattern)) return plain(pattern, type, mode);
            Ty known = in.settled(type);
            if (!(known instanceof Ty.Reference reference)) return plain(pattern, known, mode);
            Mode behind = mode == Mode.SHARED || !reference.mutable() ? Mode.SHARED : Mode.MUTABLE;
            TypedPattern inner = check(pattern, reference.target(), behind);
            return new TypedPattern.Dereference(pattern.span(), known, inner);
        }

        private boolean peels(Pattern pattern) {
            return switch (pattern) {
                case Pattern.Struct _, Pattern.TupleStruct _, Pattern.Tuple _, Pattern.Slice _, Pattern.Range _ -> true;
                case Pattern.Named named -> unit(named.path()).isPresent();
                case Pattern.Binding binding -> isPath(binding) && unit(path(binding.name())).isPresent();
                case Pattern.Literal literal -> !(literal.value() instanceof Expr.Constant constant
                        && (constant.value() instanceof interleave.language.rust.tree.Literal.Text
                                || constant.value() instanceof interleave.language.rust.tree.Literal.Bytes));
                case Pattern.Wildcard _, Pattern.Rest _, Pattern.Reference _, Pattern.Or _ -> false;
            };
        }

        /// Whether a plain name is no variable but a constant, or a unit struct or variant.
        private boolean isPath(Pattern.Binding binding) {
            if (binding.reference() || binding.mutable() || binding.pattern().isPresent()) return false;
            Optional<Resolved.Found> found = in.scope().value(path(binding.name()));
            return found.isPresent() && switch (found.get().what()) {
                case Resolved.Variant variant -> variant.definition().variants().get(variant.index()).shape()
                        == interleave.language.rust.tree.Item.Shape.UNIT;
                case Resolved.Const _ -> true;
                default -> false;
            };
        }

        private static Path path(Name name) {
            return new Path(name.span(), false, Optional.empty(), List.of(new Path.Segment(name, Optional.empty())));
        }

        private Optional<Structs.Named> unit(Path path) {
            return in.paths.variant(path);
        }

        private TypedPattern plain(Pattern pattern, Ty type, Mode mode) {
            Span span = pattern.span();
            return switch (pattern) {
                case Pattern.Wildcard _, Pattern.Rest _ -> new TypedPattern.Wildcard(span, type);
                case Pattern.Binding binding when isPath(binding) -> named(span, path(binding.name()), type);
                case Pattern.Binding binding -> binding(binding, type, mode);
                case Pattern.Literal literal -> constants.literal(literal, type);
                case Pattern.Range range -> constants.range(range, type);
                case Pattern.Named named -> named(span, named.path(), type);
                case Pattern.TupleStruct it -> tupleStruct(it, type, mode);
                case Pattern.Struct it -> struct(it, type, mode);
                case Pattern.Tuple it -> tuple(it, type, mode);
                case Pattern.Slice it -> slice(it, type, mode);
                case Pattern.Reference it -> reference(it, type, mode);
                case Pattern.Or it -> new TypedPattern.Or(
                        span, type, it.alternatives().stream().map(one -> check(one, type, mode)).toList());
            };
        }

        private TypedPattern binding(Pattern.Binding binding, Ty type, Mode mode) {
            boolean written = binding.reference() || binding.mutable();
            if (written && mode != Mode.VALUE && in.edition == Edition.E2024) {
                in.undecided(binding.span(), "`ref` and `mut` are not allowed here in edition 2024");
            }
            Mode how = binding.reference() ? (binding.mutable() ? Mode.MUTABLE : Mode.SHARED)
                    : binding.mutable() ? Mode.VALUE : mode;
            boolean mutable = binding.mutable() && !binding.reference();
            Ty own = how == Mode.VALUE ? type : new Ty.Reference(Region.ERASED, how == Mode.MUTABLE, type);
            Variable known = variables.get(Locals.key(binding.name().text(), binding.name().mark()));
            Variable variable = known != null
                    ? known : new Variable(binding.name().text(), binding.name().span(), mutable);
            if (known == null) {
                variables.put(Locals.key(variable.name(), binding.name().mark()), variable);
                in.locals.add(variable, binding.name(), own);
            } else if (!in.unify(in.locals.type(variable), own)) {
                in.mismatch(binding.span(), own, in.locals.type(variable));
            }
            Optional<TypedPattern> inner = binding.pattern().map(pattern -> check(pattern, type, mode));
            return new TypedPattern.Binding(binding.span(), type, variable, how, inner);
        }

        /// A unit struct or variant, or a constant.
        private TypedPattern named(Span span, Path path, Ty type) {
            Optional<Structs.Named> unit = unit(path);
            if (unit.isEmpty()) return constants.named(span, path, type);
            fit(span, type, unit.get().type());
            return parts(span, type, unit.get(), List.of());
        }

        private void fit(Span span, Ty type, Ty pattern) {
            if (!in.unify(type, pattern)) in.mismatch(span, pattern, type);
        }

        private TypedPattern parts(Span span, Ty type, Structs.Named named, List<TypedPattern.Part> parts) {
            return new TypedPattern.Parts(span, type, Optional.of(named.type().definition()), named.variant(), parts);
        }

        private TypedPattern tupleStruct(Pattern.TupleStruct it, Ty type, Mode mode) {
            Optional<Structs.Named> named = in.paths.variant(it.path());
            if (named.isEmpty()) return unknown(it.span(), type);
            fit(it.span(), type, named.get().type());
            List<AdtDef.Field> fields = named.get().fields().fields();
            List<Ty> types = fields.stream().map(f -> in.types.field(named.get().type(), f, it.span())).toList();
            return parts(it.span(), type, named.get(), positions(it.span(), it.elements(), types, mode));
        }

        private TypedPattern unknown(Span span, Ty type) {
            in.undecided(span, "this is no struct or variant: names are not checked here");
            return new TypedPattern.Wildcard(span, type);
        }

        /// Patterns by position, of which one may be `..`.
        private List<TypedPattern.Part> positions(Span span, List<Pattern> patterns, List<Ty> types, Mode mode) {
            List<TypedPattern.Part> parts = new ArrayList<>();
            int rest = rest(patterns);
            boolean fits = rest < 0 ? patterns.size() == types.size() : patterns.size() - 1 <= types.size();
            if (!fits) in.undecided(span, "the number of fields does not fit: types are not checked here");
            for (int i = 0; fits && i < patterns.size(); i++) {
                if (i == rest) continue;
                int field = rest < 0 || i < rest ? i : types.size() - (patterns.size() - i);
                parts.add(new TypedPattern.Part(field, check(patterns.get(i), types.get(field), mode)));
            }
            return parts;
        }

        private static int rest(List<Pattern> patterns) {
            for (int i = 0; i < patterns.size(); i++) if (patterns.get(i) instanceof Pattern.Rest) return i;
            return -1;
        }

        private TypedPattern struct(Pattern.Struct it, Ty type, Mode mode) {
            Optional<Structs.Named> named = in.paths.struct(it.path());
            if (named.isEmpty()) return unknown(it.span(), type);
            fit(it.span(), type, named.get().type());
            List<AdtDef.Field> fields = named.get().fields().fields();
            List<TypedPattern.Part> parts = new ArrayList<>();
            for (Pattern.Field field : it.fields()) {
                int index = -1;
                for (int i = 0; i < fields.size(); i++) if (fields.get(i).name().equals(field.name().text())) index = i;
                if (index < 0) return unknown(field.span(), type);
                Ty inner = in.types.field(named.get().type(), fields.get(index), field.span());
                parts.add(new TypedPattern.Part(index, check(field.pattern(), inner, mode)));
            }
            if (!it.rest() && parts.size() != fields.size()) return unknown(it.span(), type);
            return parts(it.span(), type, named.get(), parts);
        }

        private TypedPattern tuple(Pattern.Tuple it, Ty type, Mode mode) {
            Ty known = in.settled(type);
            if (known instanceof Ty.Variable && rest(it.elements()) < 0) {
                List<Ty> fresh = it.elements().stream().map(_ -> in.fresh()).toList();
                known = new Ty.Tuple(fresh);
                fit(it.span(), type, known);
            }
            if (!(known instanceof Ty.Tuple tuple)) {
                in.mismatch(it.span(), new Ty.Tuple(List.of()), type);
                return recovered(it.span(), it.elements(), type);
            }
            List<TypedPattern.Part> parts = positions(it.span(), it.elements(), tuple.elements(), mode);
            return new TypedPattern.Parts(it.span(), known, Optional.empty(), 0, parts);
        }

        /// The variables of what does not fit exist all the same.
        private TypedPattern recovered(Span span, List<Pattern> inner, Ty type) {
            if (!(in.shallow(type) instanceof Ty.Unknown)) in.undecided(span, "this pattern does not fit: types are not checked here");
            List<TypedPattern.Part> parts = new ArrayList<>();
            inner.forEach(one -> parts.add(new TypedPattern.Part(0, check(one, Ty.UNKNOWN, Mode.VALUE))));
            return new TypedPattern.Parts(span, type, Optional.empty(), 0, parts);
        }

        private TypedPattern slice(Pattern.Slice it, Ty type, Mode mode) {
            Ty known = in.settled(type);
            Optional<Ty> element = switch (known) {
                case Ty.Array array -> Optional.of(array.element());
                case Ty.Slice slice -> Optional.of(slice.element());
                default -> Optional.empty();
            };
            if (element.isEmpty()) return recovered(it.span(), it.elements(), type);
            List<TypedPattern> before = new ArrayList<>();
            Optional<TypedPattern> between = Optional.empty();
            List<TypedPattern> after = new ArrayList<>();
            for (Pattern one : it.elements()) {
                boolean rest = one instanceof Pattern.Rest || one instanceof Pattern.Binding binding
                        && binding.pattern().isPresent() && binding.pattern().get() instanceof Pattern.Rest;
                if (rest) between = Optional.of(check(one, middle(known, element.get(), it.elements().size() - 1), mode));
                else (between.isEmpty() ? before : after).add(check(one, element.get(), mode));
            }
            boolean exact = known instanceof Ty.Array array && in.inference.resolve(array.length()) instanceof Length.Known length
                    && between.isEmpty() && length.number() != before.size();
            if (exact) in.undecided(it.span(), "the number of elements does not fit: types are not checked here");
            return new TypedPattern.Elements(it.span(), known, before, between, after);
        }

        private Ty middle(Ty whole, Ty element, int others) {
            return whole instanceof Ty.Array array && in.inference.resolve(array.length()) instanceof Length.Known length
                    ? new Ty.Array(element, new Length.Known(length.number() - others))
                    : new Ty.Slice(element);
        }

        private TypedPattern reference(Pattern.Reference it, Ty type, Mode mode) {
            if (mode != Mode.VALUE && in.edition == Edition.E2024) {
                in.undecided(it.span(), "`&` is not allowed here in edition 2024");
            }
            Ty known = in.settled(type);
            if (known instanceof Ty.Variable) {
                known = new Ty.Reference(Region.ERASED, it.mutable(), in.fresh());
                fit(it.span(), type, known);
            }
            if (!(known instanceof Ty.Reference reference) || reference.mutable() != it.mutable()) {
                return recovered(it.span(), List.of(it.pattern()), type);
            }
            return new TypedPattern.Dereference(it.span(), known, check(it.pattern(), reference.target(), Mode.VALUE));
        }
    }
}
