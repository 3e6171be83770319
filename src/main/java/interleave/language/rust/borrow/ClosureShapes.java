package interleave.language.rust.borrow;

import interleave.language.rust.mir.MirBody;
import interleave.language.rust.mir.MirStatement;
import interleave.language.rust.mir.Rvalue;
import interleave.language.rust.type.ClosureDef;
import interleave.language.rust.type.LifetimeParameter;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.Substitution;
import interleave.language.rust.type.Ty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The regions in what a closure takes and gives that belong to what is around it get names, so that the type of the
/// closure can carry what they are: its arguments have a region for each of them.
final class ClosureShapes {
    private final Map<ClosureDef, List<LifetimeParameter>> names = new LinkedHashMap<>();

    /// Gives the names, in a body and the closures in it.
    void prepare(MirBody body) {
        body.blocks().forEach(block -> block.statements().forEach(statement -> {
            if (statement instanceof MirStatement.Assign assign && assign.value() instanceof Rvalue.Closure closure) {
                prepare(closure.definition());
            }
        }));
        body.closures().forEach(inner -> {
            if (inner.owner() instanceof ClosureDef closure) prepare(closure);
            prepare(inner);
        });
    }

    private void prepare(ClosureDef closure) {
        if (names.containsKey(closure)) return;
        List<LifetimeParameter> found = new ArrayList<>();
        Folder naming = new Folder() {
            @Override
            Region region(Region region) {
                if (region instanceof Region.Named named && closure.bound().contains(named.parameter())) return region;
                LifetimeParameter name = new LifetimeParameter("'_", closure.head());
                found.add(name);
                return new Region.Named(name);
            }
        };
        List<Ty> parameters = naming.types(closure.parameters());
        Ty result = naming.type(closure.result());
        names.put(closure, found);
        closure.complete(closure.bound(), parameters, result, closure.kind(), closure.captures());
    }

    List<LifetimeParameter> names(ClosureDef closure) {
        return names.getOrDefault(closure, List.of());
    }

    /// The type with a region for each name and no others, so that they are counted alike everywhere; erased at first.
    Ty.Closure with(Ty.Closure type) {
        Map<LifetimeParameter, Region> regions = new LinkedHashMap<>();
        for (LifetimeParameter name : names(type.definition())) {
            regions.put(name, type.arguments().regions().getOrDefault(name, Region.ERASED));
        }
        return new Ty.Closure(
                type.definition(),
                new Substitution(regions, type.arguments().types(), type.arguments().lengths()),
                type.captured());
    }
}
