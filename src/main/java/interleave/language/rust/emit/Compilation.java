package interleave.language.rust.emit;

import interleave.language.rust.mir.MirBody;
import interleave.language.rust.resolve.Crate;
import interleave.language.rust.type.ClosureDef;
import interleave.language.rust.type.Definition;
import interleave.language.rust.type.FunctionDef;
import interleave.language.rust.type.Substitution;
import interleave.language.rust.type.Ty;
import interleave.language.Problem;
import interleave.language.Reading;
import interleave.program.Body;
import interleave.program.Expression;
import interleave.program.Instruction;
import interleave.program.Program;
import interleave.program.Source;
import interleave.program.Span;
import interleave.program.Value;
import interleave.program.Wording;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A program being made: what has been asked for and is still to be emitted, and what all bodies share.
public final class Compilation {
    final Source source;
    final Source librarySource;
    final Crate crate;
    final Types types;
    final Layouts layouts;
    final Statics statics = new Statics(this);
    final Calls calls = new Calls(this);
    final Virtuals virtuals = new Virtuals(this);
    final Statements statements;
    /// Whether a refused program is to be run as if it had been accepted: then no memory of a local is used again.
    final boolean asIf;
    private final Bodies bodies;
    private final Map<Instance, Integer> indices = new HashMap<>();
    private final ArrayDeque<Instance> toDo = new ArrayDeque<>();
    private final List<Body> done = new ArrayList<>();
    private final Map<ClosureDef, MirBody> closures = new IdentityHashMap<>();
    private final Map<Definition, Optional<MirBody>> graphs = new IdentityHashMap<>();

    /// @param statements where the statements of the program are
    public Compilation(Source source, Source librarySource, Crate crate, Bodies bodies, Statements statements, boolean asIf) {
        this.source = source;
        this.librarySource = librarySource;
        this.crate = crate;
        this.types = new Types(crate, this::graph);
        this.layouts = new Layouts(types);
        this.bodies = bodies;
        this.statements = statements;
        this.asIf = asIf;
    }

    /// The body that an instance will be; it is emitted later.
    int index(Instance instance) {
        Integer known = indices.get(instance);
        if (known != null) return known;
        int index = done.size();
        indices.put(instance, index);
        done.add(null);
        toDo.add(instance);
        return index;
    }

    /// The function that an instance is.
    Expression function(Instance instance) {
        return Flat.constant(new Value.Function(index(instance)));
    }

    /// The graph of a definition.
    Optional<MirBody> graph(Definition definition) {
        if (definition instanceof ClosureDef closure) {
            if (!closures.containsKey(closure)) {
                Definition outermost = closure;
                while (outermost instanceof ClosureDef inner) outermost = inner.owner();
                graph(outermost);
            }
            return Optional.ofNullable(closures.get(closure));
        }
        Optional<MirBody> known = graphs.get(definition);
        if (known == null) {
            known = bodies.of(definition);
            graphs.put(definition, known);
            known.ifPresent(this::note);
        }
        return known;
    }

    private void note(MirBody body) {
        for (MirBody closure : body.closures()) {
            closures.put((ClosureDef) closure.owner(), closure);
            note(closure);
        }
    }

    /// What the library does for overflow and its like.
    Expression fault() {
        return function(new Instance.Function(crate.langFunction("panic_fault"), Substitution.NONE));
    }

    /// The whole program, or why it cannot be run.
    public Reading program(FunctionDef main, Wording wording) {
        try {
            return new Reading.Understood(linked(main, wording));
        } catch (Unsupported e) {
            Span span = e.span().orElse(main.span());
            boolean outside = span.end() > source.text().length() || span.equals(Span.NOWHERE);
            String message = "this cannot be run yet: " + e.getMessage();
            return new Reading.Refused(List.of(new Problem(outside ? main.span() : span, message)));
        }
    }

    private Program linked(FunctionDef main, Wording wording) {
        int fault = index(new Instance.Function(crate.langFunction("panic_fault"), Substitution.NONE));
        int entry = done.size();
        done.add(null);
        Code code = new Code(true);
        FunctionDef start = crate.langFunction("start");
        Ty result = types.normalised(main.result());
        Substitution arguments = start.generics().types().isEmpty()
                ? Substitution.NONE
                : Substitution.NONE.with(start.generics().types().getFirst(), result);
        Expression called = function(new Instance.Function(start, arguments));
        Expression mainFunction = function(new Instance.Function(main, Substitution.NONE));
        emitAll();
        statics.initialise(code);
        code.add(new Instruction.Call(Span.NOWHERE, List.of(), called, List.of(mainFunction)));
        code.add(new Instruction.Return(Span.NOWHERE, List.of()));
        done.set(entry, code.finish("main", main.span(), 0));
        return new Program(source, done, entry, statics.globals(), wording, fault);
    }

    private void emitAll() {
        while (!toDo.isEmpty()) {
            Instance instance = toDo.poll();
            done.set(indices.get(instance), emitted(instance));
        }
    }

    private Body emitted(Instance instance) {
        return switch (instance) {
            case Instance.Function(FunctionDef definition, Substitution arguments) when definition.constructs().isPresent() -> {
                FunctionDef.Constructs made = definition.constructs().get();
                Ty.Adt type = (Ty.Adt) types.concrete(made.definition().type(), arguments);
                yield new Glue(this).constructor(type, made.variant());
            }
            case Instance.Function(FunctionDef definition, Substitution arguments) ->
                new Emitting(this, definition, arguments, graphOf(definition)).body();
            case Instance.Closure(ClosureDef definition, Substitution arguments, _) ->
                new Emitting(this, definition, arguments, graphOf(definition)).body();
            case Instance.Initial(Definition definition, Substitution arguments) ->
                new Emitting(this, definition, arguments, graphOf(definition)).body();
            case Instance.Promoted(MirBody body, Substitution arguments) ->
                new Emitting(this, body.owner(), arguments, body).body();
            case Instance.DropGlue glue -> new Glue(this).drop(glue.type());
            case Instance.CloneGlue glue -> new Glue(this).cloned(glue.type());
            case Instance.ByValue shim -> new Glue(this).byValue(shim);
            case Instance.Behind shim -> new Glue(this).behind(shim);
            case Instance.ThreadStart shim -> new Glue(this).threadStart(shim);
            case Instance.Catching shim -> new Glue(this).catching(shim);
        };
    }

    private MirBody graphOf(Definition definition) {
        return graph(definition).orElseThrow(() -> new Unsupported("the body of " + definition.path()));
    }

    /// The text in which a definition's places are.
    Source text(Definition definition) {
        return definition.library() ? librarySource : source;
    }
}
