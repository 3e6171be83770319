package interleave.language.rust.lower;

import interleave.language.rust.resolve.Environment;
import interleave.language.rust.resolve.Inference;
import interleave.language.rust.resolve.Traits;
import interleave.language.rust.type.AdtDef;
import interleave.language.rust.type.Definition;
import interleave.language.rust.type.Length;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.Substitution;
import interleave.language.rust.type.TraitDef;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.TypeFolder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What traits say of types inside of one definition.
public final class TraitCopies implements Copies {
    private final Traits traits;
    private final Environment environment;
    private final Map<Ty, Boolean> copies = new HashMap<>();
    private final Map<Ty, Boolean> drops = new HashMap<>();

    public TraitCopies(Traits traits, Definition owner) {
        this.traits = traits;
        this.environment = Environment.of(traits.crate(), owner);
    }

    @Override
    public boolean copy(Ty type) {
        return switch (type) {
            case Ty.Bool _, Ty.Char _, Ty.Int _, Ty.Float _, Ty.Pointer _, Ty.Function _, Ty.Item _, Ty.Never _, Ty.Unknown _ -> true;
            case Ty.Reference reference -> !reference.mutable();
            case Ty.Str _, Ty.Slice _, Ty.Dynamic _ -> false;
            case Ty.Tuple(var elements) -> elements.stream().allMatch(this::copy);
            case Ty.Array(var element, _) -> copy(element);
            case Ty.Adt _, Ty.Closure _, Ty.Parameter _, Ty.Projection _, Ty.Opaque _, Ty.Variable _ -> {
                Boolean known = copies.get(type);
                if (known == null) {
                    known = traits.crate().lang("copy").filter(TraitDef.class::isInstance).map(trait -> traits.has(
                            new Inference(() -> Region.ERASED), environment, type, (TraitDef) trait) == Traits.Answer.YES).orElse(false);
                    copies.put(type, known);
                }
                yield known;
            }
        };
    }

    @Override
    public boolean needsDrop(Ty type) {
        return switch (type) {
            case Ty.Bool _, Ty.Char _, Ty.Str _, Ty.Int _, Ty.Float _, Ty.Pointer _, Ty.Reference _, Ty.Function _, Ty.Item _,
                    Ty.Never _, Ty.Unknown _, Ty.Variable _ -> false;
            case Ty.Slice(var element) -> needsDrop(element);
            case Ty.Array(var element, var length) -> !length.equals(new Length.Known(0)) && needsDrop(element);
            case Ty.Tuple(var elements) -> elements.stream().anyMatch(this::needsDrop);
            case Ty.Closure(_, _, var captured) -> captured.stream().anyMatch(this::needsDrop);
            case Ty.Dynamic _ -> true;
            case Ty.Parameter _, Ty.Projection _, Ty.Opaque _ -> !copy(type);
            case Ty.Adt adt -> {
                Boolean known = drops.get(type);
                if (known == null) {
                    drops.put(type, false);
                    known = needsDrop(adt);
                    drops.put(type, known);
                }
                yield known;
            }
        };
    }

    private boolean needsDrop(Ty.Adt adt) {
        String lang = adt.definition().lang();
        if (lang.equals("manually_drop") || lang.equals("phantom_data")) return false;
        // A String holds no memory of its own here; the borrow check must think that it does.
        if (lang.equals("owned_box") || lang.equals("String") || dropsItself(adt.definition())) return true;
        for (int variant = 0; variant < adt.definition().variants().size(); variant++) {
            for (int field = 0; field < adt.definition().variants().get(variant).fields().size(); field++) {
                if (needsDrop(field(adt, variant, field))) return true;
            }
        }
        return false;
    }

    @Override
    public boolean dropsItself(AdtDef definition) {
        return traits.crate().destructs(definition);
    }

    @Override
    public Ty field(Ty.Adt type, int variant, int field) {
        Ty declared = type.definition().variants().get(variant).fields().get(field).type();
        Ty given = TypeFolder.by(Substitution.of(type.definition().generics(), type.arguments())).fold(declared);
        return traits.normalise(new Inference(() -> Region.ERASED), environment, given, new ArrayList<>(List.of()));
    }
}
