package interleave.language.rust.emit;

import interleave.language.rust.type.FunctionDef;
import interleave.language.rust.type.Substitution;
import interleave.language.rust.type.Ty;
import interleave.program.Expression;
import interleave.program.Instruction;
import interleave.program.Span;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the machine itself does for the library, see `assets/rust/intrinsics.rs`: one call of such a function.
final class Intrinsics {
    final Compilation compilation;
    final Code code;
    final Span span;
    final List<Expression> values;
    final Ty result;
    final String name;
    private final Substitution arguments;
    private List<Ty> types = List.of();

    /// Whether it is asked for with types.
    boolean hasType() {
        return !types.isEmpty();
    }


    /// @param values the arguments
    /// @param name what memory is called that is made
    Intrinsics(
            Compilation compilation, Code code, Span span, Substitution arguments, List<Expression> values, Ty result,
            String name) {
        this.compilation = compilation;
        this.code = code;
        this.span = span;
        this.arguments = arguments;
        this.values = values;
        this.result = result;
        this.name = name;
    }

    /// The result of the call.
    Expression of(FunctionDef function) {
        types = function.generics().types().stream()
                .map(parameter -> compilation.types.normalised(arguments.types().getOrDefault(parameter, Ty.UNKNOWN)))
                .toList();
        String called = function.name();
        Optional<Expression> found = new NumberIntrinsics(this).of(called)
                .or(() -> new TextIntrinsics(this).of(called))
                .or(() -> new MemoryIntrinsics(this).of(called))
                .or(() -> new ThreadIntrinsics(this).of(called));
        return found.orElseThrow(() -> new Unsupported("the intrinsic " + called, Optional.of(span)));
    }

    /// A type argument.
    Ty type(int index) {
        return types.get(index);
    }

    int size(int index) {
        return compilation.layouts.size(types.get(index));
    }

    Expression value(int index) {
        return values.get(index);
    }

    /// A text that is known when compiling.
    String constant(int index) {
        return value(index) instanceof Expression.Constant(Value.Text text) ? text.readable() : "";
    }

    /// Adds an instruction that gives nothing.
    Optional<Expression> done(Instruction instruction) {
        code.add(instruction);
        return Optional.of(Flat.UNIT);
    }

    /// Computes with the arguments.
    Optional<Expression> pure(String what, Pure.Function function) {
        return Optional.of(new Expression.Apply(new Pure(what, function), values));
    }

    /// Reads so many cells.
    Expression load(Expression pointer, int size) {
        Expression from = code.keep(span, pointer);
        List<Expression> cells = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int slot = code.slot();
            code.add(new Instruction.Load(span, slot, Flat.offset(from, i), ""));
            cells.add(Flat.local(slot));
        }
        return Flat.gather(cells);
    }

    void store(Expression pointer, Expression value, int size) {
        if (size == 0) return;
        Expression to = code.keep(span, pointer);
        Expression from = size > 1 ? code.keep(span, value) : value;
        for (int i = 0; i < size; i++) {
            code.add(new Instruction.Store(span, Flat.offset(to, i), Flat.cell(from, size, i), ""));
        }
    }

    /// An `Option`, of the type of which `Some(value)` or `None` is made.
    Expression option(Ty option, Expression some, Expression value) {
        int size = compilation.layouts.size(option);
        Expression full = code.keep(span, Make.of(compilation.layouts, option, 1, value));
        Expression empty = code.keep(span, Make.of(compilation.layouts, option, 0, Flat.UNIT));
        int slot = code.slot();
        int otherwise = code.label();
        int end = code.label();
        code.branch(span, some, otherwise);
        code.add(new Instruction.Set(span, slot, full));
        code.jump(span, end);
        code.here(otherwise);
        code.add(new Instruction.Set(span, slot, empty));
        code.here(end);
        return size == 0 ? Flat.UNIT : Flat.local(slot);
    }
}
