package interleave.language.rust.emit;

import interleave.language.rust.mir.MirBody;
import interleave.language.rust.mir.MirStatement;
import interleave.language.rust.mir.Place;
import interleave.language.rust.mir.Rvalue;
import interleave.language.rust.mir.Terminator;
import interleave.language.rust.type.ClosureDef;
import interleave.language.rust.type.Definition;
import interleave.language.rust.type.Substitution;
import interleave.language.rust.type.Ty;
import interleave.program.Body;
import interleave.program.Expression;
import interleave.program.Instruction;
import interleave.program.Source;
import interleave.program.Span;
import interleave.program.Value;
import interleave.program.Variable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// One body being emitted, with types in the place of its parameters.
final class Emitting {
    private static final int LONGEST = 40;

    final Compilation compilation;
    final Definition definition;
    final Substitution given;
    final MirBody graph;
    final LocalPlan plan;
    final Code code;
    final Places places;
    final Values values;
    final Formats formats;
    private final Updates updates;
    private final Rounds rounds = new Rounds(this);
    private final Source text;
    private final List<Ty> localTypes = new ArrayList<>();
    private final int[] slots;
    private final int[] labels;
    private final int unreachable;

    Emitting(Compilation compilation, Definition definition, Substitution given, MirBody graph) {
        this.compilation = compilation;
        this.definition = definition;
        this.given = given;
        this.graph = graph;
        this.text = compilation.text(definition);
        this.code = new Code(definition.library());
        for (MirBody.LocalDecl local : graph.locals()) localTypes.add(compilation.types.concrete(local.type(), given));
        this.formats = new Formats(this);
        this.plan = new LocalPlan(graph, formats::plain);
        this.places = new Places(this);
        this.values = new Values(this);
        this.updates = new Updates(this);
        this.slots = new int[graph.locals().size()];
        this.labels = new int[graph.blocks().size()];
        this.unreachable = code.label();
    }

    /// The function, emitted.
    Body body() {
        Span whole = definition.library() ? Span.NOWHERE : graph.span();
        code.statement(whole);
        parameters();
        locals();
        rounds.find();
        for (int i = 0; i < labels.length; i++) labels[i] = code.label();
        BitSet reached = reached();
        for (int i = 0; i < labels.length; i++) {
            if (reached.get(i)) block(i);
        }
        code.landing(Body.NOWHERE);
        code.here(unreachable);
        code.add(new Instruction.Panic(whole, Flat.text("unreachable code was reached")));
        return code.finish(name(), whole, graph.parameters());
    }

    private BitSet reached() {
        BitSet reached = new BitSet();
        List<Integer> toSee = new ArrayList<>(List.of(0));
        while (!toSee.isEmpty()) {
            int at = toSee.removeLast();
            if (reached.get(at)) continue;
            reached.set(at);
            Terminator terminator = graph.blocks().get(at).terminator();
            LocalPlan.successors(terminator).stream().forEach(toSee::add);
            unwind(terminator).ifPresent(toSee::add);
        }
        return reached;
    }

    private String name() {
        if (definition instanceof ClosureDef closure) {
            Definition owner = closure.owner();
            while (owner instanceof ClosureDef inner) owner = inner.owner();
            return owner.path() + "::{{closure}}";
        }
        return definition.path();
    }

    /// A parameter that is to lie in memory is moved there.
    private void parameters() {
        for (int i = 1; i <= graph.parameters(); i++) slots[i] = code.slot();
        for (int i = 1; i <= graph.parameters(); i++) {
            if (!plan.inMemory(i)) continue;
            int parameter = slots[i];
            slots[i] = code.slot();
            allocate(i, span(i));
            places.store(Flat.local(slots[i]), Flat.local(parameter), size(i), span(i), variable(i));
        }
    }

    private void locals() {
        for (int i = 0; i < slots.length; i++) {
            boolean parameter = i > 0 && i <= graph.parameters();
            if (!parameter) slots[i] = code.slot();
            if (!parameter && plan.inMemory(i)) {
                if (!plan.hasLife(i)) allocate(i, span(i));
                else code.add(new Instruction.Set(span(i), slots[i], Flat.NIL));
            }
            describe(i);
        }
    }

    private void describe(int local) {
        MirBody.LocalDecl decl = graph.locals().get(local);
        if (definition.library() || decl.variable().isEmpty() || size(local) == 0) return;
        if (decl.kind() == MirBody.Kind.GUARD_REFERENCE) return;
        code.describe(new Variable(decl.variable().get().name(), slots[local], plan.inMemory(local), decl.scope()));
    }

    private void allocate(int local, Span span) {
        code.add(new Instruction.Allocate(span, slots[local], compilation.layouts.of(type(local)), called(local)));
    }

    /// What a local's memory is called.
    private String called(int local) {
        String name = variable(local);
        if (!name.isEmpty()) return name;
        if (definition.library()) return "";
        String given = compilation.statements.name(span(local));
        return given.isEmpty() ? "temporary" : given;
    }

    private String variable(int local) {
        return graph.locals().get(local).variable().map(found -> found.name()).orElse("");
    }

    private Span span(int local) {
        return graph.locals().get(local).span();
    }

    Ty type(int local) {
        return localTypes.get(local);
    }

    private int size(int local) {
        return compilation.layouts.size(type(local));
    }

    int slot(int local) {
        return slots[local];
    }

    boolean inMemory(int local) {
        return plan.inMemory(local);
    }

    /// A type of this body.
    Ty concrete(Ty type) {
        return compilation.types.concrete(type, given);
    }

    /// A stretch of the source on one line.
    String text(Span span) {
        return shortened(whole(span));
    }

    /// The same, however long it is.
    String whole(Span span) {
        return span.end() > text.text().length() ? "" : text.text(span).replaceAll("\\s+", " ").strip();
    }

    static String shortened(String found) {
        return found.length() > LONGEST ? found.substring(0, LONGEST - 1) + "…" : found;
    }

    /// Counts the rounds of the loops.
    Rounds rounds() {
        return rounds;
    }

    /// The label of a block.
    int label(int block) {
        return labels[block];
    }

    int unreachable() {
        return unreachable;
    }

    // ---- blocks

    private static Optional<Integer> unwind(Terminator terminator) {
        return switch (terminator) {
            case Terminator.Call call -> call.unwind();
            case Terminator.Drop drop -> drop.unwind();
            case Terminator.CheckIndex check -> check.unwind();
            case Terminator.FalseUnwind edge -> edge.unwind();
            case Terminator.Goto _, Terminator.Switch _, Terminator.Return _, Terminator.Resume _, Terminator.Unreachable _,
                    Terminator.FalseEdge _ -> Optional.empty();
        };
    }

    private void block(int index) {
        MirBody.Block block = graph.blocks().get(index);
        code.here(labels[index]);
        int outside = block.cleanup() ? Body.NEVER : Body.NOWHERE;
        int landing = unwind(block.terminator()).map(target -> labels[target]).orElse(outside);
        updates.forget();
        for (int i = 0; i < block.statements().size(); i++) {
            boolean last = i == block.statements().size() - 1;
            code.landing(last && block.terminator() instanceof Terminator.FalseUnwind ? landing : outside);
            statement(block.statements().get(i), index);
        }
        code.landing(landing);
        code.statement(compilation.statements.around(block.terminator().span(), definition));
        terminator(block.terminator());
    }

    private void statement(MirStatement statement, int block) {
        code.statement(compilation.statements.around(statement.span(), definition));
        switch (statement) {
            case MirStatement.Assign(Span span, Place place, Rvalue value) -> assign(span, place, value);
            case MirStatement.Live(Span span, int local) -> live(span, local, block);
            case MirStatement.Dead(Span span, int local) -> rounds.dead(span, local);
            case MirStatement.FakeRead _, MirStatement.Mention _, MirStatement.Ascribe _ -> {}
        }
    }

    private void live(Span span, int local, int block) {
        if (!plan.inMemory(local)) return;
        if (compilation.asIf || !plan.loops(block)) {
            allocate(local, span);
            return;
        }
        // What comes round again finds its memory; nobody refers to what was there.
        int known = code.label();
        code.branch(span, Flat.equal(Flat.local(slots[local]), Flat.NIL), known);
        allocate(local, span);
        code.here(known);
    }

    private void assign(Span span, Place place, Rvalue value) {
        boolean alias = place.way().isEmpty() && plan.shown(place.local()) != null;
        if (alias || place.way().isEmpty() && plan.isStatic(place.local()) != null && size(place.local()) != 1) return;
        if (updates.done(span, place, value)) return;
        Expression result = values.of(span, value, place);
        Spot to = places.of(place, span);
        places.write(to, result, span, text(span));
        updates.note(place, value);
    }

    // ---- how blocks end

    private void terminator(Terminator terminator) {
        Span span = terminator.span();
        switch (terminator) {
            case Terminator.Goto to -> code.jump(span, labels[to.target()]);
            case Terminator.FalseEdge edge -> code.jump(span, labels[edge.real()]);
            case Terminator.FalseUnwind edge -> code.jump(span, labels[edge.real()]);
            case Terminator.Switch choice -> choose(choice);
            case Terminator.Return _ -> returned(span);
            case Terminator.Resume _ -> code.add(new Instruction.Unwind(span));
            case Terminator.Unreachable _ -> code.jump(span, unreachable);
            case Terminator.Drop drop -> {
                compilation.calls.drop(this, drop.span(), places.of(drop.place(), span));
                code.jump(span, labels[drop.target()]);
            }
            case Terminator.Call call -> compilation.calls.call(this, call);
            case Terminator.CheckIndex check -> check(check);
        }
    }

    private void choose(Terminator.Switch choice) {
        Expression value = code.keep(choice.span(), values.operand(choice.operand(), choice.span()));
        for (int i = 0; i < choice.values().size(); i++) {
            int next = code.label();
            code.branch(choice.span(), Flat.equal(value, matched(choice.values().get(i))), next);
            code.jump(choice.span(), labels[choice.targets().get(i)]);
            code.here(next);
        }
        code.jump(choice.span(), labels[choice.otherwise()]);
    }

    private static Expression matched(Value value) {
        return Flat.constant(value);
    }

    private void returned(Span span) {
        int size = size(0);
        List<Expression> results = size == 0 ? List.of() : List.of(places.read(places.of(0), span, ""));
        code.add(new Instruction.Return(span, results));
    }

    private void check(Terminator.CheckIndex check) {
        Span span = check.span();
        Expression index = code.keep(span, values.operand(check.index(), span));
        Expression length = code.keep(span, values.operand(check.length(), span));
        int fails = code.label();
        code.branch(span, new Expression.Compare(
                Expression.Comparison.LESS, Expression.Order.UNSIGNED, index, length), fails);
        code.jump(span, labels[check.target()]);
        code.here(fails);
        Expression message = Flat.apply("index out of bounds", all -> Value.Text.of("index out of bounds: the len is "
                + Long.toUnsignedString(Pure.number(all.getFirst())) + " but the index is "
                + Long.toUnsignedString(Pure.number(all.get(1)))), length, index);
        panic(span, message);
    }

    /// Panics with a message.
    void panic(Span span, Expression message) {
        code.add(new Instruction.Call(span, List.of(), compilation.fault(), List.of(message)));
        code.jump(span, unreachable);
    }
}
