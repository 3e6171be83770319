package interleave.language.go.emit;

import interleave.language.go.tree.PureNative;
import interleave.language.go.tree.Routine;
import interleave.language.go.type.Basic;
import interleave.language.go.type.GoType;
import interleave.language.go.type.Implementing;
import interleave.language.go.type.Members;
import interleave.language.go.type.Named;
import interleave.program.Expression;
import interleave.program.Instruction;
import interleave.program.Native;
import interleave.program.RuntimeType;
import interleave.program.Span;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The texts that values give of themselves when they are printed: which types have a method `Error` or `String`, and the
/// calls of it.
final class GivenTexts {
    static final GoType.Function TEXT = new GoType.Function(List.of(), List.of(Basic.STRING), false);

    private static final Native ADD = new PureNative("texts", given -> {
        List<Value> all = new ArrayList<>(((Value.Aggregate) given.get(0)).parts());
        all.add(given.get(1));
        return new Value.Aggregate(List.copyOf(all));
    });

    private final ProgramCode program;

    GivenTexts(ProgramCode program) {
        this.program = program;
    }

    /// The interface of all that has such a method.
    static GoType asking(String method) {
        return new GoType.Interface(List.of(new GoType.Requirement(method, TEXT)));
    }

    static boolean gives(GoType type) {
        return !type.isInterface()
                && (Implementing.holds(type, asking("Error")) || Implementing.holds(type, asking("String")))
                && !(Members.pointed(type) instanceof Named named && isNative(named));
    }

    /// Whether a type of the library has texts that are made without calling anything.
    private static boolean isNative(Named type) {
        return !type.packageName().equals("main")
                && type.methods().stream().noneMatch(method -> method.callee() instanceof Routine);
    }

    /// The types that may be met in printing values of some types, and give texts.
    List<GoType> giving(List<GoType> printed) {
        Set<GoType> met = new LinkedHashSet<>();
        for (GoType type : printed) meet(type, met);
        return met.stream().filter(GivenTexts::gives).toList();
    }

    private void meet(GoType type, Set<GoType> met) {
        if (!met.add(type.canonical())) return;
        switch (type.underlying()) {
            case GoType.Pointer(GoType element) -> meet(element, met);
            case GoType.Slice(GoType element) -> meet(element, met);
            case GoType.Map(GoType key, GoType element) -> {
                meet(key, met);
                meet(element, met);
            }
            case GoType.Array(int _, GoType element) -> meet(element, met);
            case GoType.Struct(List<GoType.Field> fields) -> fields.forEach(field -> meet(field.type(), met));
            case GoType.Interface _ -> {
                for (GoType boxed : program.boxed) {
                    if (Implementing.holds(boxed, type)) meet(boxed, met);
                }
            }
            default -> {} // holds no other value
        }
    }

    /// Asks each of some values for its text.
    Expression texts(BodyCode code, Span span, Expression values, List<GoType> giving) {
        int texts = code.temporary();
        int index = code.temporary();
        int value = code.temporary();
        Label test = new Label();
        Label end = new Label();
        code.add(new Instruction.Set(span, texts, Terms.constant(new Value.Aggregate(List.of()))));
        code.add(new Instruction.Set(span, index, Terms.number(0)));
        code.here(test);
        code.branch(span, Terms.less(Terms.local(index), new Expression.Length(values)), end);
        code.add(new Instruction.Set(span, value, new Expression.PartAt(values, Terms.local(index))));
        Expression text = text(code, span, Terms.local(value), giving);
        code.add(new Instruction.Set(
                span, texts, new Expression.Apply(ADD, List.of(Terms.local(texts), text))));
        code.add(new Instruction.Set(span, index, Terms.plus(Terms.local(index), Terms.number(1))));
        code.jump(span, test);
        code.here(end);
        return Terms.local(texts);
    }

    /// The text of one value: `Error` goes before `String`.
    private Expression text(BodyCode code, Span span, Expression value, List<GoType> giving) {
        Map<RuntimeType, Integer> errors = new LinkedHashMap<>();
        Map<RuntimeType, Integer> strings = new LinkedHashMap<>();
        for (GoType type : giving) {
            boolean error = Implementing.holds(type, asking("Error"));
            (error ? errors : strings).put(type, program.methods.body(type, error ? "Error" : "String"));
        }
        int text = code.temporary();
        Label other = new Label();
        Label end = new Label();
        code.branch(span, new Expression.HasType(List.copyOf(errors.keySet()), value), other);
        code.add(new Instruction.Call(span, List.of(text), new Expression.Method(value, "Error", errors), List.of()));
        code.jump(span, end);
        code.here(other);
        code.add(new Instruction.Call(span, List.of(text), new Expression.Method(value, "String", strings), List.of()));
        code.here(end);
        return Terms.local(text);
    }
}
