package interleave.language.rust.check;

import interleave.language.rust.tree.Expr;
import interleave.language.rust.tree.Expr.Piece;
import interleave.language.rust.tree.Literal;
import interleave.language.rust.tree.Name;
import interleave.language.rust.tree.Path;
import interleave.language.rust.tree.Pattern;
import interleave.language.rust.type.Arguments;
import interleave.language.rust.type.Predicate;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.TraitDef;
import interleave.language.rust.type.TraitRef;
import interleave.language.rust.type.Ty;
import interleave.language.rust.typed.BorrowKind;
import interleave.language.rust.typed.TypedExpr;
import interleave.program.Span;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The library's macros, as what they expand to.
final class Macros {
    private final Inferring in;
    private final Assertions assertions;

    Macros(Inferring in) {
        this.in = in;
        this.assertions = new Assertions(in);
    }

    TypedExpr assertion(Expr.Assertion tree) {
        return assertions.check(tree);
    }

    TypedExpr formatting(Expr.Formatting tree, Expected expected) {
        Span span = tree.span();
        return switch (tree.macro()) {
            case "print", "eprint" -> shown(tree.macro(), span, tree.format());
            case "println" -> shown("print", span, with(tree.format(), "", "\n"));
            case "eprintln" -> shown("eprint", span, with(tree.format(), "", "\n"));
            case "format" -> in.calls.library("format", span, List.of(), List.of(format(span, tree.format())), in.fresh());
            case "panic" -> panic(span, tree.bare() ? with(tree.format(), "explicit panic", "") : tree.format());
            case "todo" -> panic(span, with(tree.format(), "not yet implemented" + (tree.bare() ? "" : ": "), ""));
            case "unimplemented" -> panic(span, with(tree.format(), "not implemented" + (tree.bare() ? "" : ": "), ""));
            case "unreachable" -> panic(
                    span, with(tree.format(), "internal error: entered unreachable code" + (tree.bare() ? "" : ": "), ""));
            case "write", "writeln" -> write(tree, expected);
            case "format_args" -> format(span, tree.format());
            default -> in.unknown(span, "the macro `" + tree.macro() + "!` is not understood");
        };
    }

    private static Expr.Format with(Expr.Format format, String before, String after) {
        List<Piece> pieces = new ArrayList<>();
        if (!before.isEmpty()) pieces.add(new Piece.Plain(before));
        pieces.addAll(format.pieces());
        if (!after.isEmpty()) pieces.add(new Piece.Plain(after));
        return new Expr.Format(format.span(), pieces, format.arguments());
    }

    private TypedExpr shown(String function, Span span, Expr.Format format) {
        return in.calls.library(function, span, List.of(), List.of(format(span, format)), Ty.UNIT);
    }

    /// `target.write_fmt(format_args!(…))`.
    private TypedExpr write(Expr.Formatting tree, Expected expected) {
        if (tree.target().isEmpty()) return in.unknown(tree.span(), "`write!` without a target is not understood");
        String end = tree.macro().equals("writeln") ? "\n" : "";
        Expr.Formatting inner = new Expr.Formatting(
                tree.span(), "format_args", Optional.empty(), with(tree.format(), "", end), false);
        Name method = new Name("write_fmt", tree.span());
        return in.calls.method(
                new Expr.MethodCall(tree.span(), tree.target().get(), method, Optional.empty(), List.of(inner)), expected);
    }

    /// A panic with a text, or with what was formatted.
    TypedExpr panic(Span span, Expr.Format written) {
        Expr.Format format = inlined(written);
        boolean plain = format.pieces().stream().allMatch(piece -> piece instanceof Piece.Plain);
        if (!plain || !format.arguments().isEmpty()) {
            return in.calls.library("panic_format", span, List.of(), List.of(format(span, format)), Ty.NEVER);
        }
        StringBuilder text = new StringBuilder();
        format.pieces().forEach(piece -> text.append(((Piece.Plain) piece).text()));
        Ty type = new Ty.Reference(Region.STATIC, false, Ty.STR);
        TypedExpr constant = new TypedExpr.Constant(span, type, Value.Text.of(text.toString()));
        return in.calls.library("panic_text", span, List.of(), List.of(constant), Ty.NEVER);
    }

    /// With literals put in as texts, if all arguments are such: then what is formatted is one text.
    private static Expr.Format inlined(Expr.Format format) {
        List<Piece> pieces = new ArrayList<>();
        for (Piece piece : format.pieces()) {
            Optional<Piece> text = switch (piece) {
                case Piece.Plain plain -> Optional.of(plain);
                case Piece.Shown shown -> literal(shown, format.arguments().get(shown.argument())).map(Piece.Plain::new);
            };
            if (text.isEmpty()) return format;
            pieces.add(text.get());
        }
        return new Expr.Format(format.span(), pieces, List.of());
    }

    private static Optional<String> literal(Piece.Shown shown, Expr argument) {
        boolean wishes = !shown.trait().isEmpty() || shown.sign() || shown.alternate() || shown.zero() || shown.width() >= 0
                || shown.widthArgument() >= 0 || shown.precision() >= 0 || shown.precisionArgument() >= 0;
        if (wishes || !(argument instanceof Expr.Constant constant)) return Optional.empty();
        return switch (constant.value()) {
            case Literal.Text text -> Optional.of(text.text().readable());
            case Literal.Whole whole -> Optional.of(whole.number().toString());
            case Literal.Real _, Literal.Bool _, Literal.Character _, Literal.Bytes _ -> Optional.empty();
        };
    }

    /// `format_args!`: the arguments are borrowed.
    TypedExpr format(Span macro, Expr.Format format) {
        List<TypedExpr> arguments = new ArrayList<>();
        for (Expr argument : format.arguments()) {
            TypedExpr value = in.expressions.check(argument);
            Ty type = new Ty.Reference(Region.ERASED, false, value.type());
            arguments.add(new TypedExpr.Borrow(value.span(), type, BorrowKind.SHARED, true, value));
        }
        List<Ty> shown = new ArrayList<>();
        for (Piece piece : format.pieces()) {
            if (!(piece instanceof Piece.Shown one)) continue;
            Ty type = ((Ty.Reference) arguments.get(one.argument()).type()).target();
            shown.add(shows(one, type, arguments.get(one.argument()).span()));
            for (int count : new int[] {one.widthArgument(), one.precisionArgument()}) {
                if (count < 0) continue;
                Ty number = ((Ty.Reference) arguments.get(count).type()).target();
                if (!in.unify(number, Ty.USIZE)) in.mismatch(one.span(), number, Ty.USIZE);
            }
        }
        Ty type = in.lang.make("format_arguments");
        return new TypedExpr.Format(macro, type, format.pieces(), arguments, shown);
    }

    /// The function that shows a value so.
    private Ty shows(Piece.Shown shown, Ty type, Span span) {
        String name = switch (shown.trait()) {
            case "" -> "Display";
            case "?", "x?", "X?" -> "Debug";
            case "x" -> "LowerHex";
            case "X" -> "UpperHex";
            case "o" -> "Octal";
            case "b" -> "Binary";
            case "e" -> "LowerExp";
            case "E" -> "UpperExp";
            case "p" -> "Pointer";
            default -> "";
        };
        if (name.isEmpty()) {
            in.undecided(shown.span(), "this way to format is not understood");
            return Ty.UNKNOWN;
        }
        TraitDef trait = in.lang.trait(name);
        TraitRef wanted = new TraitRef(trait, type, Arguments.NONE);
        in.obligations.require(new Predicate.Implements(span, List.of(), wanted), Cause.at(span));
        return new Ty.Item(trait.functions().getFirst(), in.crate.substitution(wanted));
    }

    TypedExpr vec(Expr.VecOf tree, Expected expected) {
        Optional<Ty> element = expected.exact().map(in::settled)
                .filter(type -> type instanceof Ty.Adt adt && adt.definition().lang().equals("Vec"))
                .map(type -> ((Ty.Adt) type).arguments().types().getFirst());
        Expected of = element
                .map(type -> Expected.of(new Ty.Slice(type)))
                .orElse(Expected.NOTHING);
        if (tree.count().isEmpty()) {
            TypedExpr.Array array = in.expressions.array(tree.span(), tree.elements(), of);
            return in.calls.library("vec_of", tree.span(), List.of(), List.of(array), in.fresh());
        }
        TypedExpr value = element.isPresent()
                ? in.expressions.coerced(tree.elements().getFirst(), element.get())
                : in.expressions.check(tree.elements().getFirst());
        TypedExpr count = in.expressions.coerced(tree.count().get(), Ty.USIZE);
        return in.calls.library("vec_repeat", tree.span(), List.of(value.type()), List.of(value, count), in.fresh());
    }

    TypedExpr matches(Expr.Matches tree) {
        Span span = tree.span();
        Expr yes = new Expr.Constant(span, new Literal.Bool(true));
        Expr no = new Expr.Constant(span, new Literal.Bool(false));
        List<Expr.Arm> arms = List.of(new Expr.Arm(span, tree.pattern(), tree.guard(), yes),
                new Expr.Arm(span, new Pattern.Wildcard(span), Optional.empty(), no));
        return in.expressions.check(new Expr.Match(span, tree.value(), arms), Expected.of(Ty.BOOL));
    }

    static Expr name(Span span, String name) {
        Path path = new Path(
                span, false, Optional.empty(), List.of(new Path.Segment(new Name(name, span), Optional.empty())));
        return new Expr.Named(span, path);
    }
}
