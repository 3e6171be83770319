package interleave.language.rust.borrow;

import interleave.language.rust.mir.MirBody;
import interleave.language.rust.tree.Item;
import interleave.language.rust.tree.TypeTree;
import interleave.language.rust.type.FunctionDef;
import interleave.language.rust.type.LifetimeParameter;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.Ty;
import interleave.program.Span;
import java.util.Optional;

/// Says that a parameter's type needs one of the function's lifetimes where it has none: E0621.
final class ExplicitLifetimes {
    private final Findings findings;
    private final RegionNames names;

    ExplicitLifetimes(Findings findings, RegionNames names) {
        this.findings = findings;
        this.names = names;
    }

    /// @param longer a region without a name, in the type of a parameter
    /// @param shorter one with a name
    Optional<Report> report(Span span, int longer, int shorter) {
        if (!(findings.body().owner() instanceof FunctionDef function)) return Optional.empty();
        return one(function, span, longer, shorter).or(() -> one(function, span, shorter, longer));
    }

    private Optional<Report> one(FunctionDef function, Span span, int anonymous, int named) {
        if (hasName(anonymous) || !hasName(named) || named == Universals.STATIC) return Optional.empty();
        if (findings.setting().universals().origin(anonymous).parameter() == null) return Optional.empty();
        Optional<Integer> parameter = names.parameter(anonymous);
        if (parameter.isEmpty()) return Optional.empty();
        boolean self = function.method() && parameter.get() == 0;
        if (self || inResult(anonymous)) return Optional.empty();
        String lifetime = names.of(named).map(RegionName::name).orElse("'_");
        MirBody.LocalDecl local = findings.body().locals().get(parameter.get() + 1);
        Optional<String> name = local.variable().map(variable -> variable.name());
        String where = name.map(text -> "the type of `" + text + "`").orElse("parameter type");
        Report report = new Report("E0621", span, "explicit lifetime required in " + where);
        report.label(span, "lifetime `" + lifetime + "` required");
        ampersand(function, parameter.get(), anonymous).ifPresent(at -> report.insert(
                "add explicit lifetime `" + lifetime + "` to the type of "
                        + name.map(text -> "`" + text + "`").orElse("the parameter"),
                at,
                lifetime + " "));
        return Optional.of(report);
    }

    private boolean hasName(int region) {
        if (region == Universals.STATIC) return true;
        LifetimeParameter parameter = findings.setting().universals().origin(region).parameter();
        return parameter != null && !parameter.name().equals("'_") && !parameter.name().isEmpty();
    }

    private boolean inResult(int region) {
        for (Region one : Folder.regions(findings.setting().output())) {
            if (findings.setting().universals().number(one) == region) return true;
        }
        return false;
    }

    /// Where the lifetime would stand: behind the `&`.
    private Optional<Integer> ampersand(FunctionDef function, int index, int region) {
        if (function.tree().isEmpty()) return Optional.empty();
        Item.Function tree = function.tree().get();
        int at = index - (tree.receiver().isPresent() ? 1 : 0);
        if (at < 0 || at >= tree.parameters().size()) return Optional.empty();
        Ty type = findings.setting().inputs().get(index);
        return tree.parameters().get(at).type() instanceof TypeTree.Reference reference
                        && type instanceof Ty.Reference here
                        && findings.setting().universals().number(here.region()) == region
                ? Optional.of(reference.span().start() + 1)
                : Optional.empty();
    }
}
