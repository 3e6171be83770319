package interleave.language.rust.borrow;

import interleave.language.rust.type.LifetimeParameter;
import interleave.language.rust.type.OpaqueDef;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.Ty;
import interleave.language.rust.verdict.Notices;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Solves the regions, and then those in the types behind an `impl Trait`: each must be one of the lifetimes that it may
/// mention, or `'static`.
final class Hidden {
    private final Setting setting;
    private final Obligations obligations;
    private final ErrorBuffer errors;
    private final Notices notices;
    private final Function<Ty, String> text;

    Hidden(Setting setting, Obligations obligations, ErrorBuffer errors, Notices notices, Function<Ty, String> text) {
        this.setting = setting;
        this.obligations = obligations;
        this.errors = errors;
        this.notices = notices;
        this.text = text;
    }

    void solve() {
        Regions regions = setting.regions();
        regions.solve();
        if (obligations.hidden().isEmpty()) return;
        obligations.hidden().forEach((definition, type) -> choose(definition, type));
        regions.solve();
        obligations.hidden().forEach(this::check);
    }

    private List<Integer> choices(OpaqueDef definition) {
        List<Integer> all = new ArrayList<>();
        Ty.Opaque opaque = obligations.opaques().get(definition);
        for (Region region : opaque.arguments().regions().values()) all.add(setting.universals().number(region));
        all.add(Universals.STATIC);
        return all;
    }

    private Set<Integer> members(Ty type) {
        Set<Integer> all = new LinkedHashSet<>();
        for (Region region : inHidden(type)) {
            int number = setting.universals().number(region);
            if (number >= 0) all.add(number);
        }
        return all;
    }

    /// The regions that are seen from outside: of a closure those of what it has captured.
    private static List<Region> inHidden(Ty type) {
        return type instanceof Ty.Closure closure
                ? Folder.regions(new Ty.Tuple(closure.captured()))
                : Folder.regions(type);
    }

    private void choose(OpaqueDef definition, Ty type) {
        Regions regions = setting.regions();
        Universals universals = setting.universals();
        for (int member : members(type)) {
            List<Integer> fitting = choices(definition).stream()
                    .filter(choice -> choice >= 0)
                    .filter(choice -> regions.universalsIn(member).stream().allMatch(u -> universals.outlives(choice, u)))
                    .toList();
            Optional<Integer> least = fitting.stream()
                    .filter(one -> fitting.stream().allMatch(other -> universals.outlives(other, one)))
                    .findFirst();
            if (least.isEmpty()) {
                notices.undecided(definition.span(), "which of several lifetimes is behind this `impl` is not decided here");
            }
            least.ifPresent(choice -> regions.add(new Constraint(
                    member, choice, new Category.Opaque(), definition.span(), false, Optional.empty())));
        }
    }

    private void check(OpaqueDef definition, Ty type) {
        Regions regions = setting.regions();
        List<Integer> choices = choices(definition);
        for (int member : members(type)) {
            List<Integer> inside = regions.universalsIn(member).stream()
                    .filter(u -> u != setting.universals().body())
                    .toList();
            if (inside.contains(Universals.STATIC)) {
                boolean caused = inside.stream().anyMatch(u -> u != Universals.STATIC && !choices.contains(u)
                        && choices.stream().noneMatch(c -> c != Universals.STATIC && setting.universals().outlives(c, u)));
                if (!caused) continue;
            }
            Optional<Integer> stranger = inside.stream()
                    .filter(u -> choices.stream()
                            .noneMatch(c -> c != Universals.STATIC && setting.universals().outlives(c, u)))
                    .filter(u -> u != Universals.STATIC)
                    .findFirst();
            if (stranger.isEmpty()) continue;
            report(definition, type, stranger.get());
            return;
        }
    }

    private void report(OpaqueDef definition, Ty type, int stranger) {
        LifetimeParameter lifetime = setting.universals().origin(stranger).parameter();
        Span at = setting.body().locals().getFirst().span();
        for (Constraint constraint : setting.regions().constraints()) {
            if (constraint.category() instanceof Category.Return) at = constraint.span();
        }
        Report report = new Report(
                "E0700",
                at,
                "hidden type for `" + text.apply(new Ty.Opaque(definition, interleave.language.rust.type.Substitution.NONE))
                        + "` captures lifetime that does not appear in bounds");
        report.label(definition.span(), "opaque type defined here");
        boolean named = lifetime != null && !lifetime.name().equals("'_");
        if (lifetime != null) {
            report.label(
                    lifetime.span(),
                    "hidden type `" + text.apply(type) + "` captures the "
                            + (named ? "lifetime `" + lifetime.name() + "` as" : "anonymous lifetime") + " defined here");
        }
        errors.add(report);
    }
}
