package interleave.language.go.library;

import static interleave.language.go.library.PackageBuilder.returns;
import static interleave.language.go.library.PackageBuilder.takes;

import interleave.language.go.tree.Emission;
import interleave.language.go.type.Basic;
import interleave.language.go.type.GoType;
import interleave.language.go.type.Named;
import interleave.program.Expression;
import interleave.program.Instruction;
import interleave.program.Layout;
import interleave.program.Value;
import java.util.List;

/// What the parts of the library that are written in Go are made of. No program can import it.
final class InsidePackage {
    private InsidePackage() {}

    static LibraryPackage make() {
        Named once = type("Once", Value.Once.FRESH, Layout.Kind.ONCE);
        Named condition = type("Condition", Value.Condition.EMPTY, Layout.Kind.CONDITION);
        Named status = type("Status", Value.Text.EMPTY, Layout.Kind.OBJECT);
        GoType anyOnce = new GoType.Pointer(once);
        GoType anyCondition = new GoType.Pointer(condition);
        GoType anyStatus = new GoType.Pointer(status);
        return new PackageBuilder(Library.INSIDE)
                .type("Once", once)
                .function("BeginOnce", returns(takes(anyOnce), Basic.BOOL), (code, site, operands) -> {
                    int slot = code.temporary();
                    Emission.Operand at = operands.getFirst();
                    code.add(new Instruction.BeginOnce(site.span(), slot, at.value(), at.text()));
                    return List.of(new Expression.Local(slot));
                })
                .function("EndOnce", takes(anyOnce), doing((site, at) ->
                        new Instruction.EndOnce(site.span(), at.value(), at.text())))
                .type("Condition", condition)
                .function("Enlist", takes(anyCondition), doing((site, at) ->
                        new Instruction.Enlist(site.span(), at.value(), at.text())))
                .function("AwaitNotice", takes(anyCondition), doing((site, at) ->
                        new Instruction.AwaitNotice(site.span(), at.value(), at.text())))
                .function("NotifyOne", takes(anyCondition), doing((site, at) ->
                        new Instruction.Notify(site.span(), at.value(), false, at.text())))
                .function("NotifyAll", takes(anyCondition), doing((site, at) ->
                        new Instruction.Notify(site.span(), at.value(), true, at.text())))
                .type("Status", status)
                .function("Enter", takes(anyStatus, Basic.STRING), (code, site, operands) -> {
                    code.add(new Instruction.Enter(site.span(), operands.get(0).value(), words(operands.get(1))));
                    return List.of();
                })
                .function("Set", takes(anyStatus, Basic.STRING), (code, site, operands) -> {
                    Emission.Operand at = operands.getFirst();
                    code.add(new Instruction.Store(site.span(), at.value(), operands.get(1).value(), at.text()));
                    return List.of();
                })
                .build();
    }

    private interface OnCell {
        Instruction at(Emission.Site site, Emission.Operand cell);
    }

    private static Emission doing(OnCell made) {
        return (code, site, operands) -> {
            code.add(made.at(site, operands.getFirst()));
            return List.of();
        };
    }

    private static String words(Emission.Operand operand) {
        if (operand.value() instanceof Expression.Constant(Value.Text text)) return text.readable();
        throw new IllegalStateException("no constant: " + operand.text());
    }

    private static Named type(String name, Value zero, Layout.Kind kind) {
        return new Named(Library.INSIDE, name).is(new GoType.Opaque(new Layout.Cell(zero, kind)));
    }
}
