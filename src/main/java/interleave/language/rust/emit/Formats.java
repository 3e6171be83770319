package interleave.language.rust.emit;

import interleave.language.rust.mir.Operand;
import interleave.language.rust.mir.Place;
import interleave.language.rust.mir.Rvalue;
import interleave.language.rust.tree.Expr.Piece;
import interleave.language.rust.type.FunctionDef;
import interleave.language.rust.type.IntKind;
import interleave.language.rust.type.Substitution;
import interleave.language.rust.type.Ty;
import interleave.program.Expression;
import interleave.program.Instruction;
import interleave.program.Span;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.List;

/// `format_args!`: what is formatted becomes a text at once. Numbers, truths, characters and texts are shown by the machine,
/// everything else by its own `fmt`.
final class Formats {
    private final Emitting emitting;
    private final Compilation compilation;

    Formats(Emitting emitting) {
        this.emitting = emitting;
        this.compilation = emitting.compilation;
    }

    /// Whether an argument is shown by the machine wherever it is.
    boolean plain(Rvalue.Format format, int argument) {
        int shown = 0;
        boolean once = false;
        for (Piece piece : format.pieces()) {
            if (!(piece instanceof Piece.Shown spec)) continue;
            if (spec.argument() == argument) {
                if (!simple(self(format.shown().get(shown)))) return false;
                once = true;
            }
            shown++;
        }
        return once;
    }

    /// The type that is shown, references taken off.
    private Ty self(Ty function) {
        if (!(emitting.concrete(function) instanceof Ty.Item item)) return Ty.UNKNOWN;
        var trait = item.definition().trait();
        if (trait.isEmpty()) return Ty.UNKNOWN;
        return compilation.types.normalised(item.arguments().types().getOrDefault(trait.get().self(), Ty.UNKNOWN));
    }

    private static Ty peeled(Ty type) {
        Ty at = type;
        while (at instanceof Ty.Reference reference) at = reference.target();
        return at;
    }

    private static boolean simple(Ty type) {
        Ty at = peeled(type);
        return at instanceof Ty.Int || at instanceof Ty.Float || at instanceof Ty.Str || at instanceof Ty.Bool
                || at instanceof Ty.Char || isString(at);
    }

    private static boolean isString(Ty type) {
        return type instanceof Ty.Adt adt && adt.definition().lang().equals("String");
    }

    /// The text.
    Expression of(Span span, Rvalue.Format format) {
        List<Expression> given = new ArrayList<>();
        boolean plain = true;
        for (int i = 0; i < format.arguments().size(); i++) {
            boolean simple = plain(format, i) || width(format, i);
            plain &= simple;
            given.add(simple ? value(format.arguments().get(i), span) : pointer(format.arguments().get(i), span));
        }
        if (!plain) return formatted(span, format, given);
        Expression text = text(format, given, 0, format.pieces().size());
        return Flat.gather(List.of(text, Flat.truth(format.arguments().isEmpty())));
    }

    private static boolean width(Rvalue.Format format, int argument) {
        boolean shown = false;
        boolean width = false;
        for (Piece piece : format.pieces()) {
            if (!(piece instanceof Piece.Shown spec)) continue;
            shown |= spec.argument() == argument;
            width |= spec.widthArgument() == argument || spec.precisionArgument() == argument;
        }
        return width && !shown;
    }

    private Expression pointer(Operand operand, Span span) {
        return emitting.code.keep(span, emitting.values.operand(operand, span));
    }

    /// What is behind all references.
    private Expression value(Operand operand, Span span) {
        Place place = switch (operand) {
            case Operand.Copy(Place p) -> p;
            case Operand.Move(Place p) -> p;
            case Operand.Constant _, Operand.Function _, Operand.Const _, Operand.Static _,
                    Operand.Promoted _ -> null;
        };
        Place alias = place != null && place.way().isEmpty() ? emitting.plan.shown(place.local()) : null;
        Spot at;
        if (alias != null) {
            at = emitting.places.of(alias, span);
        } else {
            int slot = emitting.code.slot();
            emitting.code.add(new Instruction.Set(span, slot, emitting.values.operand(operand, span)));
            Ty type = emitting.values.type(operand);
            at = new Spot.Held(type, slot, compilation.layouts.size(type), 0);
        }
        while (at.type() instanceof Ty.Reference reference && !(reference.target() instanceof Ty.Str)) {
            at = emitting.places.pointee(at, span);
        }
        if (at instanceof Spot.Fat(Ty.Str _, Expression text)) return text;
        return emitting.code.keep(span, emitting.places.read(at, span, emitting.text(span)));
    }

    /// Pieces that the machine shows, as one text.
    private Expression text(Rvalue.Format format, List<Expression> given, int from, int to) {
        List<Piece> pieces = format.pieces().subList(from, to);
        if (pieces.isEmpty()) return Flat.text("");
        if (pieces.size() == 1 && pieces.getFirst() instanceof Piece.Plain(String text)) return Flat.text(text);
        int before = (int) format.pieces().subList(0, from).stream().filter(Piece.Shown.class::isInstance).count();
        List<Ty> types = format.shown().stream().map(one -> peeled(self(one))).toList();
        return new Expression.Apply(new Pure("format", all -> {
            StringBuilder text = new StringBuilder();
            int shown = before;
            for (Piece piece : pieces) {
                switch (piece) {
                    case Piece.Plain(String plain) -> text.append(plain);
                    case Piece.Shown spec -> {
                        int width = spec.widthArgument() < 0 ? spec.width() : (int) Pure.number(all.get(spec.widthArgument()));
                        int precision = spec.precisionArgument() < 0
                                ? spec.precision()
                                : (int) Pure.number(all.get(spec.precisionArgument()));
                        text.append(show(spec, types.get(shown), all.get(spec.argument()), width, precision));
                        shown++;
                    }
                }
            }
            return Value.Text.of(text.toString());
        }), given);
    }

    private static String show(Piece.Shown spec, Ty type, Value value, int width, int precision) {
        boolean debug = spec.trait().endsWith("?");
        return switch (type) {
            case Ty.Int _ when WideNumbers.is(type) -> wide(spec, value, width);
            case Ty.Int(IntKind kind) -> {
                long number = Pure.number(value);
                String prefix = spec.alternate() ? prefix(spec.trait()) : "";
                String digits = switch (spec.trait()) {
                    case "x", "x?" -> NumberText.radix(number, kind.width(), 16, false);
                    case "X", "X?" -> NumberText.radix(number, kind.width(), 16, true);
                    case "o" -> NumberText.radix(number, kind.width(), 8, false);
                    case "b" -> NumberText.radix(number, kind.width(), 2, false);
                    case "e" -> NumberText.exponent(number, false, precision, false);
                    default -> NumberText.whole(number, kind.width());
                };
                yield NumberText.number(digits, prefix, spec.sign(), spec.zero(), width, spec.fill(), spec.align());
            }
            case Ty.Float(boolean single) -> {
                double number = Pure.real(value);
                String digits = spec.trait().equals("e")
                        ? NumberText.exponent(number, single, precision, false)
                        : NumberText.real(number, single, precision, debug);
                boolean zero = spec.zero() && !Double.isNaN(number) && !Double.isInfinite(number);
                boolean plus = spec.sign() && !Double.isNaN(number);
                yield NumberText.number(digits, "", plus, zero, width, spec.fill(), spec.align());
            }
            case Ty.Bool _ -> NumberText.pad(value.toString(), width, spec.fill(), spec.align());
            case Ty.Char _ -> {
                int c = (int) Pure.number(value);
                String text = debug ? NumberText.debug(c) : Character.toString(c);
                yield NumberText.pad(text, debug ? 0 : width, spec.fill(), spec.align());
            }
            default -> {
                String text = Pure.text(value);
                if (debug) yield NumberText.pad(NumberText.debug(text), width, spec.fill(), spec.align());
                if (precision >= 0 && precision < text.codePointCount(0, text.length())) {
                    text = text.substring(0, text.offsetByCodePoints(0, precision));
                }
                yield NumberText.pad(text, width, spec.fill(), spec.align());
            }
        };
    }

    private static String wide(Piece.Shown spec, Value value, int width) {
        String digits = switch (spec.trait()) {
            case "x", "x?" -> WideNumbers.radix(value, 16, false);
            case "X", "X?" -> WideNumbers.radix(value, 16, true);
            case "o" -> WideNumbers.radix(value, 8, false);
            case "b" -> WideNumbers.radix(value, 2, false);
            default -> WideNumbers.number(value).toString();
        };
        String prefix = spec.alternate() ? prefix(spec.trait()) : "";
        return NumberText.number(digits, prefix, spec.sign(), spec.zero(), width, spec.fill(), spec.align());
    }

    private static String prefix(String trait) {
        return switch (trait) {
            case "x", "X", "x?", "X?" -> "0x";
            case "o" -> "0o";
            case "b" -> "0b";
            default -> "";
        };
    }

    // ---- with a formatter

    private Expression formatted(Span span, Rvalue.Format format, List<Expression> given) {
        FunctionDef begin = compilation.crate.langFunction("format_new");
        Ty formatter = compilation.types.normalised(begin.result());
        Expression made = invoke(span, begin, Substitution.NONE, List.of(), formatter);
        int slot = emitting.code.slot();
        emitting.code.add(new Instruction.Allocate(span, slot, compilation.layouts.of(formatter), "formatter"));
        emitting.places.store(Flat.local(slot), made, compilation.layouts.size(formatter), span, "");
        Expression place = Flat.local(slot);
        int from = 0;
        int shown = 0;
        for (int i = 0; i < format.pieces().size(); i++) {
            if (!(format.pieces().get(i) instanceof Piece.Shown spec)) continue;
            if (!plain(format, spec.argument())) {
                plainly(span, format, given, from, i, place);
                spec(span, spec, given, place);
                Ty.Item item = (Ty.Item) emitting.concrete(format.shown().get(shown));
                Ty result = compilation.types.concrete(item.definition().result(), item.arguments());
                List<Expression> values = List.of(given.get(spec.argument()), place);
                invoke(span, item.definition(), item.arguments(), values, result);
                from = i + 1;
            }
            shown++;
        }
        plainly(span, format, given, from, format.pieces().size(), place);
        FunctionDef end = compilation.crate.langFunction("format_end");
        return invoke(span, end, Substitution.NONE, List.of(place), compilation.types.normalised(end.result()));
    }

    private void plainly(
            Span span, Rvalue.Format format, List<Expression> given, int from, int to, Expression formatter) {
        if (from >= to) return;
        FunctionDef plain = compilation.crate.langFunction("format_plain");
        Expression text = emitting.code.keep(span, text(format, given, from, to));
        invoke(span, plain, Substitution.NONE, List.of(formatter, text), Ty.UNIT);
    }

    private void spec(Span span, Piece.Shown spec, List<Expression> given, Expression formatter) {
        FunctionDef function = compilation.crate.langFunction("format_spec");
        List<Expression> values = new ArrayList<>(List.of(formatter, Flat.number(spec.fill()), Flat.number(spec.align()),
                Flat.truth(spec.sign()), Flat.truth(spec.alternate()), Flat.truth(spec.zero())));
        values.add(spec.widthArgument() < 0 ? Flat.number(spec.width()) : given.get(spec.widthArgument()));
        values.add(spec.precisionArgument() < 0 ? Flat.number(spec.precision()) : given.get(spec.precisionArgument()));
        values.add(Flat.number(spec.trait().length() == 2 ? spec.trait().charAt(0) : ' '));
        invoke(span, function, Substitution.NONE, values, Ty.UNIT);
    }

    private Expression invoke(Span span, FunctionDef function, Substitution arguments, List<Expression> values, Ty result) {
        return compilation.calls.invoke(emitting.code, span, function, arguments, values, result, "");
    }
}
