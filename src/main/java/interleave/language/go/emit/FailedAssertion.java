package interleave.language.go.emit;

import interleave.language.go.type.GoType;
import interleave.language.go.type.Implementing;
import interleave.program.Fault;
import interleave.program.FaultException;
import interleave.program.Native;
import interleave.program.Value;
import java.util.List;

/// What happens where a value does not implement the interface that was asserted.
record FailedAssertion(GoType wanted) implements Native {
    @Override
    public String name() {
        return "type assertion";
    }

    @Override
    public Value apply(List<Value> arguments, Memory memory) {
        String message = arguments.getFirst() instanceof Value.Dynamic(var type, var _)
                ? type.title() + " is not " + wanted.title() + ": " + missing((GoType) type)
                : "interface is nil, not " + wanted.title();
        throw new FaultException(new Fault.WrongType("interface conversion: " + message));
    }

    private String missing(GoType type) {
        String why = Implementing.obstacle(type, wanted).orElse("");
        int open = why.lastIndexOf(" (");
        return open < 0 ? why : why.substring(open + 2, why.length() - 1);
    }
}
