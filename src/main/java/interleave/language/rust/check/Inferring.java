package interleave.language.rust.check;

import interleave.language.rust.resolve.Crate;
import interleave.language.rust.resolve.Inference;
import interleave.language.rust.resolve.Library;
import interleave.language.rust.resolve.Scope;
import interleave.language.rust.resolve.TypeText;
import interleave.language.rust.type.ClosureDef;
import interleave.language.rust.type.Definition;
import interleave.language.rust.type.FunctionDef;
import interleave.language.rust.type.Substitution;
import interleave.language.rust.type.Ty;
import interleave.language.rust.typed.TypedExpr;
import interleave.language.rust.verdict.Edition;
import interleave.language.rust.verdict.Notices;
import interleave.program.Source;
import interleave.program.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The inference of one body: what its parts share (rustc's `FnCtxt`).
final class Inferring {
    final Bodies bodies;
    final Crate crate;
    final Notices notices;
    final Edition edition;
    final Definition owner;
    /// The owner's parameters as arguments of themselves; what closures inside are given.
    final Substitution identity;
    final Inference inference;
    final Obligations obligations;
    final Locals locals = new Locals();
    final Types types;
    final Expressions expressions;
    final Patterns patterns;
    final Coercions coercions;
    final Places places;
    final Derefs derefs;
    final Paths paths;
    final Probe probe;
    final Calls calls;
    final Operators operators;
    final Control control;
    final Closures closures;
    final Blocks blocks;
    final Macros macros;
    final Lang lang;
    /// Which kinds of closures were known from where they are used.
    final Map<ClosureDef, ClosureDef.Kind> expectedKinds = new LinkedHashMap<>();
    /// The calls by where their function is named.
    final Map<Span, CallSite> callSites = new LinkedHashMap<>();
    /// Variables that stand for the type of what is never there.
    final Set<Integer> diverging = new LinkedHashSet<>();
    private final Deque<Frame> frames = new ArrayDeque<>();
    private Scope scope;
    private final Source source;
    /// Whether the place in the text that is looked at can never be reached.
    boolean diverges;
    private boolean understood = true;

    /// A function or closure around.
    /// @param result what `return` is to give
    /// @param targets of its loops and labelled blocks, the innermost first
    record Frame(Ty result, Deque<Control.Breakable> targets) {}

    Inferring(Bodies bodies, Definition owner, Scope scope, Substitution identity) {
        this.bodies = bodies;
        this.crate = bodies.crate();
        this.notices = bodies.notices();
        this.edition = bodies.edition();
        this.owner = owner;
        this.identity = identity;
        this.scope = scope;
        this.source = owner.library() ? Library.get().source() : bodies.source();
        this.inference = Inference.ofTypes();
        this.lang = new Lang(crate);
        this.obligations = new Obligations(this, bodies.traits());
        this.types = new Types(this);
        this.expressions = new Expressions(this);
        this.patterns = new Patterns(this);
        this.coercions = new Coercions(this);
        this.places = new Places(this);
        this.derefs = new Derefs(this);
        this.paths = new Paths(this);
        this.probe = new Probe(this);
        this.calls = new Calls(this);
        this.operators = new Operators(this);
        this.control = new Control(this);
        this.closures = new Closures(this);
        this.blocks = new Blocks(this);
        this.macros = new Macros(this);
    }

    Scope scope() {
        return scope;
    }

    void scope(Scope now) {
        scope = now;
    }

    Frame frame() {
        return frames.element();
    }

    void enter(Ty result) {
        frames.push(new Frame(result, new ArrayDeque<>()));
    }

    void leave() {
        frames.pop();
    }

    /// The type as far as its outermost part is known.
    Ty shallow(Ty type) {
        return inference.resolve(type);
    }

    /// The type as far as its outermost part can be known when everything that is pending is looked at again.
    Ty settled(Ty type) {
        Ty now = inference.resolve(type);
        if (!(now instanceof Ty.Variable)) return now;
        obligations.process();
        return inference.resolve(type);
    }

    Ty fresh() {
        return inference.fresh();
    }

    boolean unify(Ty one, Ty other) {
        return inference.unify(one, other);
    }

    /// Says that something is not understood, or is an error of types or names.
    TypedExpr unknown(Span span, String text) {
        undecided(span, text);
        return new TypedExpr.NotUnderstood(span, Ty.UNKNOWN);
    }

    void undecided(Span span, String text) {
        understood = false;
        notices.undecided(span, text);
    }

    /// Whether nothing has been found so far that is not.
    boolean understood() {
        return understood;
    }

    /// Says that the types do not fit.
    void mismatch(Span span, Ty found, Ty expected) {
        if (inference.known(found).equals(Ty.UNKNOWN) || inference.known(expected).equals(Ty.UNKNOWN)) return;
        undecided(span, "a `" + TypeText.plain(inference.known(expected)) + "` is expected here, not a `"
                + TypeText.plain(inference.known(found)) + "`: types are not checked here");
    }

    /// The type of an expression as far as its outermost part can be known; told where it is not.
    Optional<Ty> structure(Ty type, Span span) {
        Ty now = settled(type);
        if (now instanceof Ty.Variable variable && variable.kind() == Ty.VariableKind.ANY) {
            undecided(span, "the type is not known here: types are not checked here");
            return Optional.empty();
        }
        return now instanceof Ty.Unknown ? Optional.empty() : Optional.of(now);
    }

    /// Whether a field or function of that definition may be used here.
    boolean visible(Definition of, boolean open) {
        if (open) return true;
        if (of.library() != owner.library()) return false;
        if (owner.library()) return true;
        int end = of.path().lastIndexOf("::");
        String module = of instanceof FunctionDef ? crate.scope(of).module().path()
                : end < 0 ? "" : of.path().substring(0, end);
        String here = scope.module().path();
        return module.isEmpty() || here.equals(module) || here.startsWith(module + "::");
    }

    /// What is written there.
    String text(Span span) {
        return source.text().substring(span.start(), span.end());
    }
}
