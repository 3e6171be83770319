package interleave.language.go.check;

import interleave.language.Syntax;
import interleave.language.go.tree.Expr;
import interleave.language.go.type.GoType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The constants of a `const` declaration: a line without values repeats those of the line before.
final class ConstantSpecs {
    private ConstantSpecs() {}

    /// One constant: its name, how its value and type are written, and what `iota` is there.
    record One(Syntax name, Optional<Syntax> type, Optional<Syntax> value, int iota) {
        Expr evaluate(Checking checking, Scope around) {
            if (value.isEmpty()) return new Expr.Bad(name.span());
            Scope scope = around.counting(iota);
            Expr found = checking.expressions.value(value.get(), scope);
            Optional<GoType> declared = type.map(written -> checking.types.read(written, around));
            if (found.bad() || declared.filter(GoType::invalid).isPresent()) return new Expr.Bad(name.span());
            declared.ifPresent(checking.signatures::complete);
            if (declared.isPresent() && !declared.get().basic().isConstant()) {
                checking.problem(type.orElseThrow().span(), "invalid constant type " + declared.get());
                return new Expr.Bad(name.span());
            }
            if (!(found instanceof Expr.Const)) {
                checking.problem(found.span(), checking.descriptions.of(found) + " is not constant");
                return new Expr.Bad(name.span());
            }
            return declared.map(wanted -> checking.assigning.assign(found, wanted, "constant declaration"))
                    .orElse(found);
        }
    }

    static List<One> of(Syntax declaration, Checking checking) {
        List<One> all = new ArrayList<>();
        Optional<Syntax> type = Optional.empty();
        List<Syntax> values = List.of();
        int iota = 0;
        for (Syntax spec : Specs.of(declaration, "const_spec")) {
            Optional<Syntax> written = spec.part("value");
            if (written.isPresent() || spec.part("type").isPresent()) {
                type = spec.part("type");
                values = written.map(Syntax::parts).orElse(List.of());
            }
            List<Syntax> names = spec.parts("name");
            for (int i = 0; i < names.size(); i++) {
                boolean has = i < values.size();
                if (!has) checking.problem(names.get(i).span(), "missing init expr for const declaration");
                all.add(new One(names.get(i), type, has ? Optional.of(values.get(i)) : Optional.empty(), iota));
            }
            if (written.isPresent() && values.size() > names.size()) {
                checking.problem(values.get(names.size()).span(), "extra init expr");
            }
            iota++;
        }
        return all;
    }
}
