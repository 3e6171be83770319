package interleave.language.go.check;

import interleave.language.Syntax;
import interleave.language.go.tree.Expr;
import interleave.language.go.tree.LibraryFunction;
import interleave.language.go.type.GoType;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Calls and conversions.
final class Calls {
    private final Checking checking;

    Calls(Checking checking) {
        this.checking = checking;
    }

    /// The arguments of a call, checked by themselves.
    /// @param spread whether `...` follows the last one
    record Arguments(List<Expr> values, boolean spread, Span end) {
        boolean bad() {
            return values.stream().anyMatch(Expr::lost);
        }
    }

    Expr call(Syntax node, Scope scope) {
        if (node.is("type_conversion_expression")) {
            Syntax written = node.part("type").orElseThrow();
            Expr operand = node.part("operand")
                    .map(part -> checking.expressions.value(part, scope))
                    .orElseGet(() -> new Expr.Bad(node.span()));
            if (written.is("generic_type")) {
                // f[int](x) looks the same as T[int](x)
                Optional<Expr> function = checking.generics.instantiated(written, scope);
                if (function.isPresent()) {
                    return function.get().type() instanceof GoType.Function signature && !operand.bad()
                            ? call(node.span(), function.get(), signature, new Arguments(List.of(operand), false, node.span()))
                            : new Expr.Bad(node.span());
                }
            }
            return checking.conversions.convert(node.span(), checking.types.read(written, scope), operand);
        }
        Syntax function = node.part("function").orElseThrow();
        Syntax list = node.part("arguments").orElseThrow();
        boolean generic = checking.generics.names(function, scope);
        if (generic) {
            Arguments given = arguments(list, scope);
            Expr called = checking.generics.called(node, given, scope).orElseThrow();
            return called instanceof Expr.FunctionName(var _, GoType.Function signature, var _)
                    ? call(node.span(), called, signature, given)
                    : new Expr.Bad(node.span());
        }
        if (function.is("identifier")
                && scope.find(function.text()).orElse(null) instanceof Entity.OfBuiltin(var builtin)) {
            return checking.builtinCalls.call(node, builtin, list, scope);
        }
        if (checking.types.denotesType(function, scope)) return conversion(node, function, list, scope);
        Expr callee = checking.expressions.value(function, scope);
        Arguments arguments = arguments(list, scope);
        if (callee.bad()) return new Expr.Bad(node.span());
        if (!(callee.type().underlying() instanceof GoType.Function signature)) {
            return bad(node.span(), "invalid operation: cannot call non-function " + checking.descriptions.of(callee));
        }
        return call(node.span(), callee, signature, arguments);
    }

    private Expr conversion(Syntax node, Syntax written, Syntax list, Scope scope) {
        GoType type = checking.types.read(written, scope);
        Arguments arguments = arguments(list, scope);
        int count = arguments.values.size();
        if (type.invalid() || arguments.bad()) return new Expr.Bad(node.span());
        if (count == 0) return bad(arguments.end, "missing argument in conversion to " + type);
        if (count > 1) return bad(arguments.values.getLast().span(), "too many arguments in conversion to " + type);
        if (arguments.spread) return bad(list.span(), "invalid use of ... in conversion to " + type);
        return checking.conversions.convert(node.span(), type, arguments.values.getFirst());
    }

    /// Checks what stands between the parentheses.
    Arguments arguments(Syntax list, Scope scope) {
        List<Syntax> nodes = list.parts();
        boolean spread = !nodes.isEmpty() && nodes.getLast().is("variadic_argument");
        List<Syntax> plain = nodes.stream()
                .map(node -> node.is("variadic_argument") ? node.parts().getFirst() : node)
                .toList();
        Span end = list.children().isEmpty() ? list.span() : list.children().getLast().span();
        List<Expr> values = new ArrayList<>();
        for (Expr value : checking.expressions.list(plain, scope)) {
            boolean none = value.type() instanceof GoType.Tuple;
            values.add(none ? bad(value.span(), checking.text(value.span()) + " (no value) used as value") : value);
        }
        return new Arguments(values, spread, end);
    }

    private Expr call(Span span, Expr callee, GoType.Function signature, Arguments arguments) {
        String name = checking.text(callee.span());
        if (callee instanceof Expr.Literal) name = "func literal";
        Optional<List<Expr>> fitted = fit(name, signature, arguments, callee);
        if (fitted.isEmpty()) return new Expr.Bad(span);
        return switch (callee) {
            case Expr.MethodValue(var _, var _, LibraryFunction function, Expr receiver) ->
                new Expr.LibraryCall(span, signature.result(), function, with(receiver, fitted.get()), arguments.spread);
            case Expr.FunctionName(var _, var _, LibraryFunction function) ->
                new Expr.LibraryCall(span, signature.result(), function, fitted.get(), arguments.spread);
            default -> new Expr.Call(span, signature.result(), callee, fitted.get());
        };
    }

    private static List<Expr> with(Expr first, List<Expr> rest) {
        List<Expr> all = new ArrayList<>(List.of(first));
        all.addAll(rest);
        return all;
    }

    /// The arguments as the parameters want them; empty, and reported, if they do not fit. Those of a variadic function
    /// of the program are gathered in a slice, those of one of the library are left as they are.
    private Optional<List<Expr>> fit(String name, GoType.Function signature, Arguments arguments, Expr callee) {
        List<GoType> parameters = signature.parameters();
        int fixed = signature.variadic() ? parameters.size() - 1 : parameters.size();
        List<Expr> values = arguments.values;
        if (arguments.spread && !signature.variadic()) {
            checking.problem(callee.span(), "cannot use ... in call to non-variadic " + name);
            return Optional.empty();
        }
        boolean tooMany = values.size() > parameters.size() && (!signature.variadic() || arguments.spread);
        boolean tooFew = values.size() < (arguments.spread ? parameters.size() : fixed);
        if (tooMany || tooFew) {
            if (!arguments.bad()) wrongCount(name, signature, arguments, callee, tooMany);
            return Optional.empty();
        }
        List<Expr> fitted = new ArrayList<>();
        boolean library = callee instanceof Expr.FunctionName(var _, var _, LibraryFunction _)
                || callee instanceof Expr.MethodValue(var _, var _, LibraryFunction _, var _);
        for (int i = 0; i < fixed; i++) fitted.add(argument(name, values.get(i), parameters.get(i)));
        if (signature.variadic()) variable(name, parameters.getLast(), arguments, fixed, library, fitted);
        return fitted.stream().anyMatch(Expr::bad) ? Optional.empty() : Optional.of(fitted);
    }

    private void variable(
            String name, GoType rest, Arguments arguments, int from, boolean library, List<Expr> fitted) {
        List<Expr> values = arguments.values.subList(from, arguments.values.size());
        if (arguments.spread) {
            fitted.add(argument(name, values.getFirst(), rest));
            return;
        }
        GoType element = rest.underlying() instanceof GoType.Slice(GoType of) ? of : GoType.INVALID;
        List<Expr> each = new ArrayList<>();
        for (Expr value : values) {
            Expr checked = argument(name, value, element);
            boolean asItIs = library && element.equals(GoType.ANY) && !checked.bad();
            each.add(asItIs ? unboxed(value) : checked);
        }
        if (library) {
            fitted.addAll(each);
        } else if (each.isEmpty()) {
            fitted.add(new Expr.Nil(arguments.end, rest));
        } else if (each.stream().anyMatch(Expr::bad)) {
            fitted.add(new Expr.Bad(arguments.end));
        } else {
            List<Expr.Part> parts = new ArrayList<>();
            for (Expr value : each) parts.add(new Expr.Part(parts.size(), value));
            Span span = new Span(each.getFirst().span().start(), each.getLast().span().end());
            fitted.add(new Expr.Composite(span, rest, parts.size(), parts));
        }
    }

    private Expr unboxed(Expr value) {
        return value instanceof Expr.Nil ? new Expr.Nil(value.span(), GoType.ANY) : checking.untyped.defaulted(value);
    }

    private Expr argument(String name, Expr value, GoType parameter) {
        return checking.assigning.assign(value, parameter, "argument to " + name);
    }

    private void wrongCount(
            String name, GoType.Function signature, Arguments arguments, Expr callee, boolean tooMany) {
        List<GoType> have = arguments.values.stream().map(Expr::type).toList();
        Span at = tooMany
                ? arguments.values.get(signature.parameters().size()).span()
                : arguments.values.isEmpty() ? callee.span() : arguments.values.getLast().span();
        checking.problem(
                at,
                (tooMany ? "too many" : "not enough") + " arguments in call to " + name + "\n\thave "
                        + Descriptions.summary(have, false) + "\n\twant "
                        + Descriptions.summary(signature.parameters(), signature.variadic()));
    }

    private Expr bad(Span span, String message) {
        checking.problem(span, message);
        return new Expr.Bad(span);
    }
}
