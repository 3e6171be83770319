package interleave.language.rust.emit;

import interleave.language.rust.type.FunctionDef;
import interleave.language.rust.type.Substitution;
import interleave.language.rust.type.TraitDef;
import interleave.language.rust.type.Ty;
import interleave.program.Expression;
import interleave.program.RuntimeType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is called through a `dyn`: for each function the bodies of all types that may be behind one.
final class Virtuals {
    private final Compilation compilation;
    private final Set<Ty> hidden = new LinkedHashSet<>();
    private final List<Slot> slots = new ArrayList<>();
    private final Map<RuntimeType, Integer> drops = new LinkedHashMap<>();

    private record Slot(FunctionDef function, Substitution arguments, boolean byValue, Map<RuntimeType, Integer> bodies) {}

    Virtuals(Compilation compilation) {
        this.compilation = compilation;
    }

    /// From now on that type may be behind a `dyn`.
    void hide(Ty type) {
        if (!hidden.add(type)) return;
        drops.put(new RustType(type), compilation.index(new Instance.DropGlue(type)));
        for (Slot slot : List.copyOf(slots)) fill(slot, type);
    }

    /// The function of the type that is behind a `dyn`, with the place of the value captured.
    Expression method(Expression receiver, FunctionDef function, Substitution arguments, boolean byValue) {
        TraitDef trait = function.trait().orElseThrow();
        Map<interleave.language.rust.type.TypeParameter, Ty> types = new LinkedHashMap<>(arguments.types());
        types.remove(trait.self());
        Substitution others = new Substitution(Map.of(), types, arguments.lengths());
        for (Slot slot : slots) {
            if (slot.function() == function && slot.arguments().equals(others)) {
                return new Expression.Method(receiver, function.name(), slot.bodies());
            }
        }
        Slot slot = new Slot(function, others, byValue, new LinkedHashMap<>());
        slots.add(slot);
        for (Ty type : List.copyOf(hidden)) fill(slot, type);
        return new Expression.Method(receiver, function.name(), slot.bodies());
    }

    /// Drops what is behind a `dyn`.
    Expression drop(Expression receiver) {
        return new Expression.Method(receiver, "drop", drops);
    }

    private void fill(Slot slot, Ty type) {
        TraitDef trait = slot.function().trait().orElseThrow();
        Substitution arguments = slot.arguments().with(trait.self(), type);
        if (!compilation.types.holds(compilation.types.reference(trait, arguments))) return;
        Instance instance = new Instance.Behind(type, slot.function(), arguments, slot.byValue());
        slot.bodies().put(new RustType(type), compilation.index(instance));
    }
}
