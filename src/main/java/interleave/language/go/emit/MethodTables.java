package interleave.language.go.emit;

import interleave.language.go.tree.Expr;
import interleave.language.go.type.GoType;
import interleave.language.go.type.Implementing;
import interleave.language.go.type.Layouts;
import interleave.language.go.type.Named;
import interleave.program.Expression;
import interleave.program.Instruction;
import interleave.program.RuntimeType;
import interleave.program.Span;
import interleave.program.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What depends on the type that an interface value holds: which body a method call means, and whether it is the type that
/// was asked for. The types that are ever put into an interface are known.
final class MethodTables {
    private final ProgramCode program;
    private final Map<GoType, Map<String, Integer>> bodies = new LinkedHashMap<>();

    MethodTables(ProgramCode program) {
        this.program = program;
    }

    /// The function that a method of an interface value is.
    Expression method(Emitting emitting, Expr.DynamicMethod method) {
        Expression receiver = emitting.values.value(method.receiver());
        return new Expression.Method(receiver, method.name(), table(method.receiver().type(), method.name()));
    }

    private Map<RuntimeType, Integer> table(GoType wanted, String name) {
        Map<RuntimeType, Integer> table = new LinkedHashMap<>();
        for (GoType type : program.boxed) {
            if (Implementing.holds(type, wanted)) table.put(type, body(type, name));
        }
        return table;
    }

    /// The body of a method, with the value in the interface as its first local.
    int body(GoType type, String name) {
        Map<String, Integer> known = bodies.computeIfAbsent(type, _ -> new LinkedHashMap<>());
        Integer index = known.get(name);
        if (index == null) {
            index = program.index(Promotion.of(type, name));
            known.put(name, index);
        }
        return index;
    }

    /// The text that a method such as `Error` gives of a value, where its type has one; where that is known only at run
    /// time, the result may be nil.
    Optional<Expression> text(BodyCode code, Expression value, GoType type, String method, Span span) {
        GoType asking = GivenTexts.asking(method);
        if (!type.isInterface()) {
            if (!Implementing.holds(type, asking)) return Optional.empty();
            return Optional.of(called(code, Terms.constant(new Value.Function(body(type.canonical(), method))), List.of(value), span));
        }
        Map<RuntimeType, Integer> table = table(asking, method);
        if (table.isEmpty()) return Optional.empty();
        int slot = code.temporary();
        Label end = new Label();
        code.add(new Instruction.Set(span, slot, Terms.NIL));
        code.branch(span, new Expression.HasType(List.copyOf(table.keySet()), value), end);
        Expression text = called(code, new Expression.Method(value, method, table), List.of(), span);
        code.add(new Instruction.Set(span, slot, text));
        code.here(end);
        return Optional.of(Terms.local(slot));
    }

    private static Expression called(BodyCode code, Expression function, List<Expression> arguments, Span span) {
        int slot = code.temporary();
        code.add(new Instruction.Call(span, List.of(slot), function, arguments));
        return Terms.local(slot);
    }

    /// `x.(T)`
    Expression assertion(Emitting emitting, Expr.TypeAssertion assertion) {
        Expression value = emitting.values.value(assertion.operand());
        GoType wanted = assertion.wanted();
        String from = "interface conversion: " + shown(assertion.operand().type()) + " is %s, not " + wanted.title();
        if (!wanted.isInterface()) return new Expression.Unbox(wanted.canonical(), value, from);
        int slot = emitting.code.temporary();
        Label fails = new Label();
        Label end = new Label();
        emitting.code.add(new Instruction.Set(assertion.span(), slot, value));
        emitting.code.branch(assertion.span(), holds(Terms.local(slot), wanted), fails);
        emitting.code.jump(assertion.span(), end);
        emitting.code.here(fails);
        Expression failing = new Expression.Apply(new FailedAssertion(wanted), List.of(Terms.local(slot)));
        emitting.code.add(new Instruction.Set(assertion.span(), slot, failing));
        emitting.code.here(end);
        return Terms.local(slot);
    }

    private static String shown(GoType type) {
        return type instanceof Named ? type.title() : "interface {}";
    }

    /// `v, ok := x.(T)`
    List<Expression> checkedAssertion(Emitting emitting, Expr.TypeAssertion assertion) {
        Span span = assertion.span();
        Expression value = emitting.code.keep(span, emitting.values.value(assertion.operand()));
        GoType wanted = assertion.wanted();
        int slot = emitting.code.temporary();
        Label end = new Label();
        Value zero = Layouts.zero(wanted);
        emitting.code.add(new Instruction.Set(span, slot, Terms.constant(zero)));
        Expression holds = emitting.code.keep(span, holds(value, wanted));
        emitting.code.branch(span, holds, end);
        emitting.code.add(new Instruction.Set(span, slot, unboxed(value, wanted)));
        emitting.code.here(end);
        return List.of(Terms.local(slot), holds);
    }

    /// The value in an interface that is known to have a type.
    static Expression unboxed(Expression value, GoType type) {
        return type.isInterface() ? value : new Expression.Unbox(type.canonical(), value, "");
    }

    /// Whether an interface value has a type, or implements an interface.
    Expression holds(Expression value, GoType wanted) {
        if (!wanted.isInterface()) return new Expression.HasType(List.of(wanted.canonical()), value);
        List<RuntimeType> fitting = program.boxed.stream()
                .filter(type -> Implementing.holds(type, wanted))
                .<RuntimeType>map(type -> type)
                .toList();
        return new Expression.HasType(fitting, value);
    }
}
