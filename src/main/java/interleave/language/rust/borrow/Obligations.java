package interleave.language.rust.borrow;

import interleave.language.rust.mir.MirBody;
import interleave.language.rust.mir.MirStatement;
import interleave.language.rust.mir.Place;
import interleave.language.rust.mir.Terminator;
import interleave.language.rust.type.OpaqueDef;
import interleave.language.rust.type.Predicate;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.Substitution;
import interleave.language.rust.type.TraitRef;
import interleave.language.rust.type.Ty;
import interleave.language.rust.verdict.Notices;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes constraints between regions of what has to hold.
final class Obligations implements Relation.Sink {
    private final Setting setting;
    private final Regions regions;
    private final Solver solver;
    private final Outlives outlives;
    private final Notices notices;
    private final Relation relation;
    private final Callables callables;
    private final List<Test> tests = new ArrayList<>();
    private final Map<OpaqueDef, Ty> hidden = new LinkedHashMap<>();
    private final Map<OpaqueDef, Ty.Opaque> opaques = new LinkedHashMap<>();

    /// A type of which only the name is known has to outlive a region.
    record Test(Ty type, int region, Why why) {}

    Obligations(Setting setting, Solver solver, Outlives outlives, Variances variances, Notices notices) {
        this.setting = setting;
        this.regions = setting.regions();
        this.solver = solver;
        this.outlives = outlives;
        this.notices = notices;
        this.relation = new Relation(this, variances);
        this.callables = new Callables(regions, Lifetimes.conditions(setting.root()));
        setting.types().normaliser(type -> normal(
                type, new Why(new Category.BoringEverywhere(), setting.body().span())));
    }

    List<Test> tests() {
        return tests;
    }

    Callables callables() {
        return callables;
    }

    /// For each `impl Trait` of the function's own result the type that it has turned out to be.
    Map<OpaqueDef, Ty> hidden() {
        return hidden;
    }

    Map<OpaqueDef, Ty.Opaque> opaques() {
        return opaques;
    }

    void subtype(Ty sub, Ty of, Why why) {
        relation.subtype(sub, of, why);
    }

    void same(Ty one, Ty other, Why why) {
        relation.same(one, other, why);
    }

    @Override
    public void outlives(Region longer, Region shorter, Why why, Optional<Ty> invariant) {
        int one = setting.universals().number(longer);
        int other = setting.universals().number(shorter);
        if (one < 0 || other < 0) {
            if (!longer.equals(shorter)) {
                notices.undecided(why.span(), "a lifetime that is chosen anew at each call meets one that is not");
            }
            return;
        }
        regions.add(new Constraint(one, other, why.category(), why.span(), why.fromClosure(), invariant));
    }

    void outlives(Region longer, Region shorter, Why why) {
        outlives(longer, shorter, why, Optional.empty());
    }

    @Override
    public void surprise(Ty one, Ty other, Why why) {
        notices.undecided(why.span(), "the lifetimes in a type of this kind are not understood");
    }

    @Override
    public boolean opaque(Ty.Opaque opaque, Ty type, Why why) {
        if (opaque.definition().owner() != setting.root()) return false;
        Ty known = hidden.get(opaque.definition());
        if (known == null) {
            known = setting.renumbering().type(type);
            hidden.put(opaque.definition(), known);
            opaques.put(opaque.definition(), opaque);
            wellFormed(known, new Why(Category.BORING, given()));
        }
        relation.same(type, known, why);
        return true;
    }

    /// Where the result is given.
    private Span given() {
        for (MirBody.Block block : setting.body().blocks()) {
            for (MirStatement statement : block.statements()) {
                if (statement instanceof MirStatement.Assign assign && assign.place().equals(Place.of(0))) return assign.span();
            }
            if (block.terminator() instanceof Terminator.Call call && call.destination().equals(Place.of(0))) return call.span();
        }
        return setting.body().span();
    }

    @Override
    public Ty normal(Ty type, Why why) {
        if (!PlaceTypes.hasProjection(type)) return type;
        Ty called = new Folder() {
            @Override
            Ty type(Ty part) {
                Ty inside = super.type(part);
                return inside instanceof Ty.Projection projection ? called(projection, why) : inside;
            }
        }.type(type);
        if (!PlaceTypes.hasProjection(called)) return called;
        Solver.Answer answer = solver.normal(called, regions::fresh);
        take(answer, why);
        return setting.renumbering().written(answer.type());
    }

    private Ty called(Ty.Projection projection, Why why) {
        if (!Callables.isFn(projection.trait().trait())) return projection;
        return call(projection.trait(), why).orElse(projection);
    }

    /// What a call of `F: Fn<Args>` gives.
    private Optional<Ty> call(TraitRef trait, Why why) {
        if (trait.arguments().types().isEmpty() || !(trait.arguments().types().getFirst() instanceof Ty.Tuple given)) {
            return Optional.empty();
        }
        return callables.signature(trait.self()).map(signature -> {
            Callables.Signature one = callables.forCall(signature, given.elements());
            for (int i = 0; i < Math.min(one.inputs().size(), given.elements().size()); i++) {
                same(normal(one.inputs().get(i), why), given.elements().get(i), why);
            }
            return normal(one.output(), why);
        });
    }

    private void take(Solver.Answer answer, Why why) {
        answer.regions().forEach(pair -> outlives(pair.longer(), pair.shorter(), why));
        answer.types().forEach(pair -> typeOutlives(pair.type(), pair.region(), why));
    }

    /// What a condition asks for.
    void prove(Predicate predicate, Why why) {
        switch (predicate) {
            case Predicate.RegionOutlives pair -> outlives(pair.longer(), pair.shorter(), why);
            case Predicate.TypeOutlives pair -> typeOutlives(pair.type(), pair.region(), why);
            case Predicate.Implements implement -> {
                if (implement.trait().trait().auto() || implement.trait().trait().lang().equals("sized")) return;
                TraitRef trait = normal(implement.trait(), why);
                if (Callables.isFn(trait.trait()) && call(trait, why).isPresent()) return;
                take(solver.prove(new Predicate.Implements(implement.span(), implement.bound(), trait), regions::fresh), why);
            }
            case Predicate.Equal equal -> {
                Ty found = normal(new Ty.Projection(normal(equal.trait(), why), equal.name()), why);
                same(found, normal(equal.type(), why), why);
            }
        }
    }

    private TraitRef normal(TraitRef trait, Why why) {
        return new Folder() {
            @Override
            Ty type(Ty type) {
                return normal(type, why);
            }
        }.trait(trait);
    }

    void typeOutlives(Ty type, Region region, Why why) {
        Outlives.Parts parts = outlives.parts(normal(type, why));
        for (Region longer : parts.regions()) outlives(longer, region, why);
        int number = setting.universals().number(region);
        if (number < 0 && !parts.types().isEmpty()) {
            notices.undecided(why.span(), "a type has to outlive a lifetime that is chosen anew at each call");
            return;
        }
        for (Ty part : parts.types()) tests.add(new Test(part, number, why));
    }

    /// That a type makes sense.
    void wellFormed(Ty type, Why why) {
        for (Predicate need : outlives.needs(type)) prove(need, why);
    }

    /// That a pointer to something of known size can be one to something of unknown size.
    void unsize(Ty from, Ty to, Why why) {
        if (from instanceof Ty.Reference a && to instanceof Ty.Reference b) {
            outlives(a.region(), b.region(), why);
            unsizeTarget(a.target(), b.target(), why);
        } else if (from instanceof Ty.Reference a && to instanceof Ty.Pointer b) {
            unsizeTarget(a.target(), b.target(), why);
        } else if (from instanceof Ty.Pointer a && to instanceof Ty.Pointer b) {
            unsizeTarget(a.target(), b.target(), why);
        } else if (from instanceof Ty.Adt a && to instanceof Ty.Adt b && a.definition() == b.definition()) {
            for (int i = 0; i < a.arguments().regions().size(); i++) {
                outlives(a.arguments().regions().get(i), b.arguments().regions().get(i), why);
            }
            for (int i = 0; i < a.arguments().types().size(); i++) {
                unsizeTarget(a.arguments().types().get(i), b.arguments().types().get(i), why);
            }
        } else {
            subtype(from, to, why);
        }
    }

    private void unsizeTarget(Ty from, Ty to, Why why) {
        if (from instanceof Ty.Array a && to instanceof Ty.Slice b) {
            same(a.element(), b.element(), why);
        } else if (to instanceof Ty.Dynamic object && !(from instanceof Ty.Dynamic)) {
            object(from, object, why);
        } else if (from instanceof Ty.Dynamic a && to instanceof Ty.Dynamic b) {
            outlives(a.region(), b.region(), why);
            if (a.principal().map(TraitRef::trait).equals(b.principal().map(TraitRef::trait))) {
                Ty adapted = new Ty.Dynamic(a.bound(), a.principal(), a.equal(), b.marks(), b.region());
                same(adapted, b, why);
            }
        } else if (from instanceof Ty.Adt a && to instanceof Ty.Adt b && a.definition() == b.definition()) {
            List<Ty> ones = a.arguments().types();
            for (int i = 0; i < ones.size(); i++) {
                if (i == ones.size() - 1) unsizeTarget(ones.get(i), b.arguments().types().get(i), why);
                else same(ones.get(i), b.arguments().types().get(i), why);
            }
        } else {
            same(from, to, why);
        }
    }

    private void object(Ty type, Ty.Dynamic object, Why why) {
        typeOutlives(type, object.region(), why);
        object.principal().ifPresent(principal -> {
            Folder put = Folder.by(Substitution.NONE.with(principal.trait().self(), type));
            prove(new Predicate.Implements(Span.NOWHERE, object.bound(), put.trait(principal)), why);
            for (Predicate.Equal equal : object.equal()) prove(put.predicate(equal), why);
        });
    }
}
