package interleave.language.rust.mir;

import interleave.language.rust.mir.MirBody.Block;
import interleave.language.rust.mir.MirBody.Kind;
import interleave.language.rust.mir.MirBody.LocalDecl;
import interleave.language.rust.type.Definition;
import interleave.language.rust.type.FunctionDef;
import interleave.language.rust.type.Generics;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.Variable;
import interleave.language.rust.typed.TypedExpr.CallKind;
import interleave.program.Span;
import interleave.program.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Graphs written by hand, for tests of the stages behind. Locals and blocks are made first and named by their numbers;
/// statements go into the block that [#at] has chosen, until a terminator ends it:
///
///     MirBuilder b = new MirBuilder("f", Ty.UNIT);
///     int s = b.variable("s", STRING, false);
///     b.live(s).assign(s, use(constant)).drop(s, b.next());
///
/// Spans are those given to [#span], from then on.
public final class MirBuilder {
    private final Definition owner;
    private final List<LocalDecl> locals = new ArrayList<>();
    private final List<List<MirStatement>> statements = new ArrayList<>();
    private final List<Optional<Terminator>> terminators = new ArrayList<>();
    private final List<Boolean> cleanup = new ArrayList<>();
    private final List<MirBody> closures = new ArrayList<>();
    private int parameters;
    private int current;
    private Span span = Span.NOWHERE;

    public MirBuilder(String name, Ty result) {
        this(new FunctionDef(name, name, Span.NOWHERE, false, List.of(), new Generics(null, List.of(), List.of(), List.of()), null,
                Optional.empty(), false, Optional.empty()), result);
    }

    public MirBuilder(Definition owner, Ty result) {
        this.owner = owner;
        locals.add(new LocalDecl(result, true, Optional.empty(), Kind.RESULT, span, span));
        current = block();
    }

    public MirBuilder span(int start, int end) {
        span = new Span(start, end);
        return this;
    }

    /// A parameter that is a plain name; before all other locals.
    public int parameter(String name, Ty type, boolean mutable) {
        parameters++;
        return local(name, type, mutable, Kind.PARAMETER);
    }

    public int variable(String name, Ty type, boolean mutable) {
        return local(name, type, mutable, Kind.VARIABLE);
    }

    private int local(String name, Ty type, boolean mutable, Kind kind) {
        Variable variable = new Variable(name, span, mutable);
        variable.complete(type);
        locals.add(new LocalDecl(type, mutable, Optional.of(variable), kind, span, span));
        return locals.size() - 1;
    }

    public int temporary(Ty type) {
        locals.add(new LocalDecl(type, true, Optional.empty(), Kind.TEMPORARY, span, span));
        return locals.size() - 1;
    }

    /// A new block, which is not chosen yet.
    public int block() {
        statements.add(new ArrayList<>());
        terminators.add(Optional.empty());
        cleanup.add(false);
        return statements.size() - 1;
    }

    public int cleanupBlock() {
        int made = block();
        cleanup.set(made, true);
        return made;
    }

    public MirBuilder at(int block) {
        current = block;
        return this;
    }

    public MirBuilder add(MirStatement statement) {
        statements.get(current).add(statement);
        return this;
    }

    public MirBuilder assign(int local, Rvalue value) {
        return assign(Place.of(local), value);
    }

    public MirBuilder assign(Place place, Rvalue value) {
        return add(new MirStatement.Assign(span, place, value));
    }

    public MirBuilder live(int local) {
        return add(new MirStatement.Live(span, local));
    }

    public MirBuilder dead(int local) {
        return add(new MirStatement.Dead(span, local));
    }

    public MirBuilder letRead(int local) {
        return add(new MirStatement.FakeRead(span, Place.of(local), MirStatement.Cause.LET));
    }

    public MirBuilder end(Terminator terminator) {
        terminators.set(current, Optional.of(terminator));
        return this;
    }

    public MirBuilder jump(int target) {
        return end(new Terminator.Goto(span, target)).at(target);
    }

    public MirBuilder branch(Operand condition, int yes, int no) {
        return end(new Terminator.Switch(span, condition, Ty.BOOL, List.of(Value.Bool.FALSE), List.of(no), yes));
    }

    /// Drops and goes on in a new block.
    public MirBuilder drop(int local) {
        int next = block();
        return end(new Terminator.Drop(span, Place.of(local), false, next, Optional.empty())).at(next);
    }

    /// Calls and goes on in a new block.
    public MirBuilder call(int destination, Ty.Item function, Operand... arguments) {
        int next = block();
        return end(new Terminator.Call(span, new Operand.Function(span, function), List.of(arguments), Place.of(destination),
                Optional.of(next), Optional.empty(), CallKind.FUNCTION, span)).at(next);
    }

    public MirBuilder ret() {
        return end(new Terminator.Return(span));
    }

    public MirBuilder closure(MirBody body) {
        closures.add(body);
        return this;
    }

    public static Rvalue move(int local) {
        return new Rvalue.Use(new Operand.Move(Place.of(local)));
    }

    public static Rvalue copy(int local) {
        return new Rvalue.Use(new Operand.Copy(Place.of(local)));
    }

    public Operand number(long number) {
        return new Operand.Constant(span, Ty.I32, Value.Int.of(number));
    }

    /// The graph; a block without an end is unreachable.
    public MirBody build() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            blocks.add(new Block(statements.get(i), terminators.get(i).orElse(new Terminator.Unreachable(span)), cleanup.get(i)));
        }
        return new MirBody(owner, span, parameters, locals, blocks, closures, List.of());
    }
}
