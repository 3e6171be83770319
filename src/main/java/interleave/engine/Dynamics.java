package interleave.engine;

import interleave.program.Fault;
import interleave.program.FaultException;
import interleave.program.RuntimeType;
import interleave.program.Value;
import java.util.List;
import java.util.Map;

/// What is asked of values that carry their type, as [Eval]s.
final class Dynamics {
    private Dynamics() {}

    static Eval unbox(RuntimeType type, Eval operand, String message) {
        return new Eval() {
            @Override
            Value value(Value[] locals) {
                Value of = operand.value(locals);
                if (of instanceof Value.Dynamic(RuntimeType found, Value inner)) {
                    if (found.equals(type)) return inner;
                    throw new FaultException(new Fault.WrongType(message.replace("%s", found.title())));
                }
                throw new FaultException(new Fault.WrongType(message.replace("%s", "nil")));
            }
        };
    }

    static Eval hasType(List<RuntimeType> types, Eval operand) {
        return new Eval.Truth() {
            @Override
            boolean truth(Value[] locals) {
                return operand.value(locals) instanceof Value.Dynamic d && types.contains(d.type());
            }
        };
    }

    static Eval method(Eval receiver, Map<RuntimeType, Integer> bodies) {
        return new Eval() {
            @Override
            Value value(Value[] locals) {
                if (!(receiver.value(locals) instanceof Value.Dynamic(RuntimeType type, Value inner))) {
                    throw new FaultException(new Fault.NilDereference());
                }
                return new Value.Function(bodies.get(type), List.of(inner));
            }
        };
    }
}
