package interleave.language.rust.lower;

import interleave.language.rust.lower.Scopes.Scope;
import interleave.language.rust.mir.MirBody.Kind;
import interleave.language.rust.mir.MirBody.LocalDecl;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.Variable;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The locals of a body while it is made, and which of them hold the user's variables.
final class Locals {
    private final List<LocalDecl> all = new ArrayList<>();
    private final Map<Variable, Integer> variables = new HashMap<>();
    private final Map<Variable, Scope> scopes = new HashMap<>();
    private final Map<Variable, Integer> guarded = new HashMap<>();
    private final Set<Variable> inGuard = new HashSet<>();

    int add(Ty type, boolean mutable, Kind kind, Span span) {
        all.add(new LocalDecl(type, mutable, Optional.empty(), kind, span, span));
        return all.size() - 1;
    }

    /// Makes the parameter that local the variable itself.
    void name(int local, Variable variable, Span scope) {
        LocalDecl plain = all.get(local);
        all.set(local, new LocalDecl(plain.type(), variable.mutable(), Optional.of(variable), plain.kind(), variable.span(), scope));
        variables.put(variable, local);
    }

    /// Makes a local for a variable, and another by which the guard of an arm sees it.
    /// @param text in which it can be named
    /// @param scope at whose end it is dropped
    void declare(Variable variable, Span text, Scope scope, boolean hasGuard) {
        scopes.put(variable, scope);
        if (variables.containsKey(variable)) return;
        Ty type = variable.type();
        all.add(new LocalDecl(type, variable.mutable(), Optional.of(variable), Kind.VARIABLE, variable.span(), text));
        variables.put(variable, all.size() - 1);
        if (!hasGuard) return;
        Ty reference = new Ty.Reference(Region.ERASED, false, type);
        all.add(new LocalDecl(reference, false, Optional.of(variable), Kind.GUARD_REFERENCE, variable.span(), text));
        guarded.put(variable, all.size() - 1);
    }

    /// Whether the variable is one of this body, not captured.
    boolean has(Variable variable) {
        return variables.containsKey(variable);
    }

    int of(Variable variable) {
        return variables.get(variable);
    }

    Scope scope(Variable variable) {
        return scopes.get(variable);
    }

    int guardReference(Variable variable) {
        return guarded.get(variable);
    }

    void enterGuard(List<Variable> bound) {
        inGuard.addAll(bound);
    }

    void leaveGuard(List<Variable> bound) {
        bound.forEach(inGuard::remove);
    }

    /// Whether the variable is now seen by a reference only, since its arm has not been chosen yet.
    boolean seenByReference(Variable variable) {
        return inGuard.contains(variable);
    }

    Ty type(int local) {
        return all.get(local).type();
    }

    LocalDecl get(int local) {
        return all.get(local);
    }

    void moveTo(int local, Span span) {
        LocalDecl old = all.get(local);
        all.set(local, new LocalDecl(old.type(), old.mutable(), old.variable(), old.kind(), span, old.scope()));
    }

    List<LocalDecl> all() {
        return all;
    }
}
