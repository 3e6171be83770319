package interleave.engine;

import interleave.program.Fault;
import interleave.program.FaultException;
import interleave.program.Value;

/// An expression made ready to run: a tree of small objects, one per operation, so that the virtual machine below can
/// inline them. `number` and `truth` spare the boxing of what is only passed on.
abstract class Eval {
    /// The value of the expression with these locals.
    /// @throws FaultException where the language has a run-time error
    abstract Value value(Value[] locals);

    /// The same as a bare number, for whole-number expressions.
    long number(Value[] locals) {
        return ((Value.Int) value(locals)).number();
    }

    /// The same as a bare number, for floating-point expressions.
    double real(Value[] locals) {
        return ((Value.Real) value(locals)).number();
    }

    /// The same as a bare truth value, for conditions.
    boolean truth(Value[] locals) {
        return ((Value.Bool) value(locals)).truth();
    }

    /// The same as an address.
    Value.Pointer pointer(Value[] locals) {
        if (value(locals) instanceof Value.Pointer pointer) return pointer;
        throw new FaultException(new Fault.NilDereference());
    }

    /// The value of an expression, and the same as a bare number and as an address: for the commonest kinds of all, locals
    /// and constants, without asking which kind it is by a virtual call.
    static Value value(Eval of, Value[] locals) {
        return of instanceof Local local ? locals[local.slot] : of.value(locals);
    }

    static long number(Eval of, Value[] locals) {
        if (of instanceof Local local) return ((Value.Int) locals[local.slot]).number();
        return of instanceof Constant constant ? ((Value.Int) constant.value).number() : of.number(locals);
    }

    static Value.Pointer pointer(Eval of, Value[] locals) {
        return value(of, locals) instanceof Value.Pointer pointer ? pointer : of.pointer(locals);
    }

    /// An expression whose result is a whole number: says how to compute it unboxed.
    abstract static class Number extends Eval {
        @Override
        abstract long number(Value[] locals);

        @Override
        final Value value(Value[] locals) {
            return Value.Int.of(number(locals));
        }
    }

    /// An expression whose result is a truth value.
    abstract static class Truth extends Eval {
        @Override
        abstract boolean truth(Value[] locals);

        @Override
        final Value value(Value[] locals) {
            return Value.Bool.of(truth(locals));
        }
    }

    /// An expression whose result is a floating-point number.
    abstract static class Real extends Eval {
        @Override
        abstract double real(Value[] locals);

        @Override
        final Value value(Value[] locals) {
            return new Value.Real(real(locals));
        }
    }

    /// A value known beforehand.
    static final class Constant extends Eval {
        final Value value;

        Constant(Value value) {
            this.value = value;
        }

        @Override
        Value value(Value[] locals) {
            return value;
        }
    }

    /// A local of the frame.
    static final class Local extends Eval {
        private final int slot;

        Local(int slot) {
            this.slot = slot;
        }

        @Override
        Value value(Value[] locals) {
            return locals[slot];
        }
    }
}
