package interleave.language.rust.check;

import interleave.language.rust.resolve.TypeText;
import interleave.language.rust.type.AdtDef;
import interleave.language.rust.type.Definition;
import interleave.language.rust.type.FunctionDef;
import interleave.language.rust.type.Length;
import interleave.language.rust.type.Ty;
import interleave.language.rust.typed.TypedExpr;
import interleave.language.rust.typed.TypedStatement;
import interleave.language.rust.verdict.Diagnostic;
import interleave.language.rust.verdict.Diagnostic.Label;
import interleave.language.rust.verdict.Diagnostic.Note;
import interleave.language.rust.verdict.Diagnostic.Severity;
import interleave.language.rust.verdict.Notices;
import interleave.program.Source;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The lint `unused_must_use`: values that are thrown away though they should not be.
final class UnusedResults {
    private static final String LINT = "unused_must_use";

    private final LintLevels levels;
    private final Source source;
    private final Notices notices;

    UnusedResults(LintLevels levels, Source source, Notices notices) {
        this.levels = levels;
        this.source = source;
        this.notices = notices;
    }

    void look(TypedStatement statement) {
        if (statement instanceof TypedStatement.Effect effect && semicolon(effect)) look(effect.value(), effect.value().span());
    }

    private boolean semicolon(TypedStatement.Effect effect) {
        return effect.span().end() > 0 && source.text().charAt(effect.span().end() - 1) == ';';
    }

    private void look(TypedExpr value, Span span) {
        if (value instanceof TypedExpr.Return || value.type() instanceof Ty.Never || value.type().equals(Ty.UNIT)) return;
        if (value instanceof TypedExpr.Block block) {
            block.value().ifPresent(last -> look(last, last.span()));
            return;
        }
        boolean told = ofType(value.type(), value, span, "", "");
        told |= ofFunction(value, span);
        if (told) return;
        operation(value).ifPresent(name ->
                tell(span, "unused " + name + " that must be used", "the " + name + " produces a value", Optional.empty(), true));
    }

    private boolean ofType(Ty type, TypedExpr value, Span span, String before, String after) {
        return switch (type) {
            case Ty.Adt adt when adt.definition().lang().equals("owned_box") ->
                ofType(adt.arguments().types().getFirst(), value, span, before + "boxed ", after);
            case Ty.Adt adt -> {
                Optional<String> reason = mustUse(adt.definition());
                if (reason.isEmpty()) yield false;
                tell(span, "unused " + before + "`" + name(adt.definition()) + "`" + after + " that must be used", "", reason,
                        before.isEmpty() && after.isEmpty());
                yield true;
            }
            case Ty.Tuple tuple -> {
                boolean told = false;
                for (int i = 0; i < tuple.elements().size(); i++) {
                    Span part = value instanceof TypedExpr.Tuple made ? made.elements().get(i).span() : span;
                    told |= ofType(tuple.elements().get(i), value, part, before, after + " in tuple element " + i);
                }
                yield told;
            }
            case Ty.Array array when !array.length().equals(new Length.Known(0)) ->
                ofType(array.element(), value, span, before + "array of ", after);
            case Ty.Closure _ -> {
                tell(span, "unused " + before + "closure" + after + " that must be used", "",
                        Optional.of("closures are lazy and do nothing unless called"), before.isEmpty() && after.isEmpty());
                yield true;
            }
            default -> false;
        };
    }

    /// The reason that is given, perhaps an empty one; empty where it need not be used.
    private static Optional<String> mustUse(Definition definition) {
        return definition.attribute("must_use").map(text -> {
            int from = text.indexOf('"');
            int to = text.lastIndexOf('"');
            return from < 0 || to <= from ? "" : text.substring(from + 1, to);
        });
    }

    private static String name(AdtDef definition) {
        return definition.attribute("full_path").isPresent() ? definition.path() : definition.name();
    }

    private boolean ofFunction(TypedExpr value, Span span) {
        if (!(value instanceof TypedExpr.Call call) || !(call.function().type() instanceof Ty.Item item)) return false;
        boolean written = call.how() == TypedExpr.CallKind.FUNCTION || call.how() == TypedExpr.CallKind.METHOD
                || call.how() == TypedExpr.CallKind.MACRO;
        FunctionDef function = item.definition();
        Optional<String> reason = mustUse(function);
        if (!written || reason.isEmpty()) return false;
        String name = call.how() == TypedExpr.CallKind.MACRO ? "must_use" : path(function);
        tell(span, "unused return value of `" + name + "` that must be used", "", reason, true);
        return true;
    }

    private static String path(FunctionDef function) {
        if (function.impl().isEmpty() || function.impl().get().trait().isPresent()) return function.name();
        Ty self = function.impl().get().self();
        String type = TypeText.plain(self);
        if (self instanceof Ty.Str) return "str::<impl str>::" + function.name();
        if (self instanceof Ty.Slice) return "slice::<impl [T]>::" + function.name();
        return type.replaceFirst("<", "::<") + "::" + function.name();
    }

    private static Optional<String> operation(TypedExpr value) {
        return switch (value) {
            case TypedExpr.Binary binary -> Optional.of(operation(binary.operator()));
            case TypedExpr.Unary _ -> Optional.of("unary operation");
            case TypedExpr.Call call when call.how() == TypedExpr.CallKind.OPERATOR && call.arguments().size() == 2
                    && call.function().type() instanceof Ty.Item item && !item.definition().name().endsWith("_assign") ->
                Optional.of(switch (item.definition().name()) {
                    case "eq", "ne", "lt", "le", "gt", "ge" -> "comparison";
                    case "bitand", "bitor", "bitxor", "shl", "shr" -> "bit operation";
                    default -> "arithmetic operation";
                });
            case TypedExpr.Borrow borrow when !borrow.given() -> Optional.of("borrow");
            default -> Optional.empty();
        };
    }

    private static String operation(interleave.language.rust.tree.Expr.BinaryOperator operator) {
        return switch (operator) {
            case EQUAL, UNEQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> "comparison";
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, REMAINDER -> "arithmetic operation";
            case AND, OR -> "logical operation";
            case BIT_AND, BIT_OR, BIT_XOR, SHIFT_LEFT, SHIFT_RIGHT -> "bit operation";
        };
    }

    private void tell(Span span, String message, String label, Optional<String> reason, boolean help) {
        LintLevels.Level level = levels.of(LINT, span, Severity.WARNING);
        if (level.severity().isEmpty()) return;
        List<Note> notes = new ArrayList<>();
        reason.filter(text -> !text.isEmpty()).ifPresent(text -> notes.add(Note.note(text)));
        level.note().ifPresent(notes::add);
        if (help) {
            notes.add(Note.instead("use `let _ = ...` to ignore the resulting value",
                    new Span(span.start(), span.start()), "let _ = "));
        }
        List<Label> labels = label.isEmpty() ? List.of() : List.of(new Label(span, label, true));
        notices.tell(new Diagnostic(level.severity().get(), LINT, message, span, labels, notes));
    }
}
