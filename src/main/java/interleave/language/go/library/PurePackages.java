package interleave.language.go.library;

import interleave.language.go.pure.PureFunction;
import interleave.language.go.pure.PureLibrary;
import interleave.language.go.tree.Emission;
import interleave.language.go.tree.LibraryFunction;
import interleave.language.go.type.Named;
import interleave.program.Expression;
import interleave.program.Instruction;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The packages whose functions start no thread and wait for none.
final class PurePackages {
    private PurePackages() {}

    /// Adds the functions of a package, and its types with their methods.
    static PackageBuilder add(PackageBuilder builder, String path) {
        for (PureFunction function : PureLibrary.functions(path)) {
            String name = function.name().substring(function.name().indexOf('.') + 1);
            if (name.startsWith("(*")) {
                int close = name.indexOf(')');
                String type = name.substring(2, close);
                Named named = PureLibrary.type(path, type).orElseThrow();
                if (path.equals("bytes")) builder.begun(type, named); // the rest of its methods is written in Go
                else builder.type(type, named);
                named.with(new Named.Method(name.substring(close + 2), true, callee(function)));
            } else if (!name.contains(".")) {
                builder.function(name, function.signature(), emission(function));
            }
        }
        return builder.boxes(ErrorMethods.LIBRARY);
    }

    /// Gives a type that is no pointer the methods of it that a package has.
    static Named methods(Named type, String path) {
        String prefix = type.title() + ".";
        for (PureFunction function : PureLibrary.functions(path)) {
            if (!function.name().startsWith(prefix)) continue;
            type.with(new Named.Method(function.name().substring(prefix.length()), false, callee(function)));
        }
        return type;
    }

    private static LibraryFunction callee(PureFunction function) {
        return new LibraryFunction(function.name(), function.signature(), emission(function));
    }

    static Emission emission(PureFunction function) {
        int results = function.signature().results().size();
        return (code, site, operands) -> {
            List<Expression> arguments = new ArrayList<>();
            for (Emission.Operand operand : operands) arguments.add(operand.value());
            if (!function.memory() && results == 1) return List.of(new Expression.Apply(function, arguments));
            int slot = code.temporary();
            code.add(function.memory()
                    ? new Instruction.CallNative(site.span(), slot, function, arguments)
                    : new Instruction.Set(site.span(), slot, new Expression.Apply(function, arguments)));
            Expression result = new Expression.Local(slot);
            if (results < 2) return results == 0 ? List.of() : List.of(result);
            return IntStream.range(0, results)
                    .<Expression>mapToObj(i -> new Expression.Part(result, i))
                    .toList();
        };
    }
}
