package interleave.language.rust.check;

import interleave.language.rust.resolve.Crate;
import interleave.language.rust.resolve.Traits;
import interleave.language.rust.type.ConstDef;
import interleave.language.rust.type.Definition;
import interleave.language.rust.type.FunctionDef;
import interleave.language.rust.type.StaticDef;
import interleave.language.rust.typed.TypedBody;
import interleave.language.rust.verdict.Edition;
import interleave.language.rust.verdict.Notices;
import interleave.program.Source;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/// What the bodies of a program mean, and those of the library, each inferred when it is first asked for.
public final class Bodies {
    private final Crate crate;
    private final Traits traits;
    private final Notices notices;
    private final Edition edition;
    private final Source source;
    private final boolean asIf;
    private final Unsafety unsafety;
    private final Matching matching;
    private final Map<Definition, Optional<TypedBody>> known = new IdentityHashMap<>();

    /// @param source the program's own text
    public Bodies(Crate crate, Notices notices, Edition edition, Source source) {
        this(crate, notices, edition, source, false);
    }

    /// @param source the program's own text
    /// @param asIf whether everything is taken to be fit for being sent and shared between threads
    public Bodies(Crate crate, Notices notices, Edition edition, Source source, boolean asIf) {
        this.asIf = asIf;
        this.crate = crate;
        this.traits = new Traits(crate);
        this.notices = notices;
        this.edition = edition;
        this.source = source;
        this.unsafety = new Unsafety(notices, edition);
        this.matching = new Matching(notices);
    }

    /// The body of a function, constant or static variable, with the closures in it; empty if it has none, if it is not
    /// understood, or if it has errors, which are told then.
    public Optional<TypedBody> of(Definition definition) {
        Optional<TypedBody> found = known.get(definition);
        if (found != null) return found;
        // Who asks again meanwhile gets nothing: a body cannot be needed for itself.
        known.put(definition, Optional.empty());
        Optional<TypedBody> body = switch (definition) {
            case FunctionDef function when function.tree().flatMap(tree -> tree.body()).isPresent() ->
                new BodyInference(this, function).function(function);
            case ConstDef constant when constant.tree().value().isPresent() ->
                new BodyInference(this, constant).value(constant.type(), constant.tree().value().get());
            case StaticDef variable -> new BodyInference(this, variable).value(variable);
            default -> Optional.empty();
        };
        known.put(definition, body);
        if (!definition.library()) {
            body.ifPresent(unsafety::check);
            body.ifPresent(matching::check);
            body.ifPresent(typed -> new LateTypes(notices).check(typed, constant(definition)));
        }
        return body;
    }

    /// Whether the value is needed when compiling.
    private static boolean constant(Definition definition) {
        return switch (definition) {
            case ConstDef _ -> true;
            case StaticDef variable -> !variable.tree().threadLocal();
            case FunctionDef function -> function.tree().filter(tree -> tree.constant()).isPresent();
            default -> false;
        };
    }

    /// Whether it is an error that something does not hold.
    boolean matters(Failure failure) {
        return !asIf || !Sharing.concerns(failure);
    }

    Crate crate() {
        return crate;
    }

    Traits traits() {
        return traits;
    }

    Notices notices() {
        return notices;
    }

    Edition edition() {
        return edition;
    }

    Source source() {
        return source;
    }
}
