package interleave.language.go.check;

import interleave.language.Syntax;
import interleave.language.go.type.GoType;
import interleave.language.go.type.Named;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the parameters and results of functions.
final class Signatures {
    private final Checking checking;
    private final Map<Named, Lazy<GoType>> pending = new LinkedHashMap<>();

    Signatures(Checking checking) {
        this.checking = checking;
    }

    /// What a function takes and returns, with the names.
    record Signature(GoType.Function type, List<Parameter> parameters, List<Parameter> results) {
        /// Whether the results have names.
        boolean namedResults() {
            return results.stream().anyMatch(result -> !result.name.isEmpty());
        }
    }

    /// A parameter or result; the name may be empty.
    record Parameter(String name, GoType type, Span span) {}

    /// Remembers how to find out what is behind the name of a type.
    void pending(Named type, Lazy<GoType> underlying) {
        pending.put(type, underlying);
    }

    /// Makes sure that what is behind the name of a type is known.
    void complete(GoType type) {
        if (type instanceof Named named) {
            Lazy<GoType> underlying = pending.get(named);
            if (underlying != null) underlying.get();
        }
    }

    /// Reads what stands behind `func` or the name.
    Signature read(Syntax function, Scope scope) {
        List<Parameter> parameters = new ArrayList<>();
        boolean variadic = function.part("parameters")
                .map(list -> list(list, scope, parameters, true))
                .orElse(false);
        List<Parameter> results = new ArrayList<>();
        Optional<Syntax> result = function.part("result");
        if (result.isPresent() && result.get().is("parameter_list")) {
            list(result.get(), scope, results, false);
        } else {
            result.ifPresent(type -> results.add(new Parameter("", checking.types.read(type, scope), type.span())));
        }
        GoType.Function type = new GoType.Function(
                parameters.stream().map(Parameter::type).toList(),
                results.stream().map(Parameter::type).toList(),
                variadic);
        return new Signature(type, parameters, results);
    }

    /// The receiver of a method.
    List<Parameter> receiver(Syntax list, Scope scope) {
        List<Parameter> found = new ArrayList<>();
        list(list, scope, found, false);
        return found;
    }

    private boolean list(Syntax list, Scope scope, List<Parameter> into, boolean mayBeVariadic) {
        boolean variadic = false;
        int named = 0;
        for (int i = 0; i < list.parts().size(); i++) {
            Syntax declaration = list.parts().get(i);
            Optional<Syntax> written = declaration.part("type");
            if (written.isEmpty()) continue;
            GoType type = checking.types.read(written.get(), scope);
            if (declaration.is("variadic_parameter_declaration")) {
                if (!mayBeVariadic || i < list.parts().size() - 1) {
                    checking.problem(declaration.span(), "can only use ... with final parameter in list");
                }
                variadic = mayBeVariadic;
                if (!type.invalid()) type = new GoType.Slice(type);
            }
            List<Syntax> names = declaration.parts("name");
            if (names.isEmpty()) into.add(new Parameter("", type, written.get().span()));
            for (Syntax name : names) into.add(new Parameter(name.text(), type, name.span()));
            named += names.isEmpty() ? 0 : 1;
        }
        if (named > 0 && into.stream().anyMatch(parameter -> parameter.name.isEmpty())) {
            checking.problem(list.span(), "mixed named and unnamed parameters");
        }
        return variadic && list.parts().getLast().is("variadic_parameter_declaration");
    }
}
