package interleave.language.go.library;

import interleave.language.go.fmt.Fmt;
import interleave.language.go.tree.Code;
import interleave.language.go.tree.Emission;
import interleave.language.go.type.GoType;
import interleave.program.Expression;
import interleave.program.Instruction;
import java.util.ArrayList;
import java.util.List;

/// Emits the making of a text from operands. Where some may give texts of themselves, they are asked for them in between.
final class Formatted {
    private Formatted() {}

    static Expression text(Code code, Emission.Site site, List<Emission.Operand> operands, Fmt function) {
        boolean format = function.style().hasFormat();
        Fmt called = site.spread() ? function.spreading() : function;
        List<Expression> given = new ArrayList<>();
        List<GoType> types = new ArrayList<>();
        for (int i = 0; i < operands.size(); i++) {
            Emission.Operand operand = operands.get(i);
            boolean isFormat = format && i == 0;
            boolean asItIs = isFormat || site.spread() && i == operands.size() - 1 || operand.type().isInterface();
            given.add(asItIs ? operand.value() : new Expression.Box(operand.type().canonical(), operand.value()));
            if (!isFormat) types.add(operand.type());
        }
        List<GoType> giving = code.giving(types);
        if (!giving.isEmpty()) {
            int asked = code.temporary();
            code.add(new Instruction.CallNative(site.span(), asked, called.asking(giving), given));
            given.add(code.texts(site.span(), new Expression.Local(asked), giving));
            called = called.given(giving);
        }
        if (function.style().allocates() || types.stream().anyMatch(Formatted::looks)) {
            int slot = code.temporary();
            code.add(new Instruction.CallNative(site.span(), slot, called, given));
            return new Expression.Local(slot);
        }
        return new Expression.Apply(called, given);
    }

    /// Whether printing a value of a type may look at memory.
    private static boolean looks(GoType type) {
        return switch (type.underlying()) {
            case GoType.Slice _, GoType.Map _, GoType.Pointer _, GoType.Interface _ -> true;
            case GoType.Array(int _, GoType element) -> looks(element);
            case GoType.Struct(List<GoType.Field> fields) -> fields.stream().anyMatch(field -> looks(field.type()));
            default -> false; // it is all there is
        };
    }
}
