package interleave.language.go;

import interleave.language.Syntax;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the grammar takes for a conversion to a type with another one between brackets, such as `f[i](x)`, is most often the
/// call of an element: only the names tell. It is read as a call, whose function is indexed, which can be each of them.
final class CallForms {
    private CallForms() {}

    /// The same tree with such conversions as calls.
    static Syntax read(Syntax node) {
        List<Syntax> children = new ArrayList<>();
        boolean same = true;
        for (Syntax child : node.children()) {
            Syntax read = read(child);
            same &= read == child;
            children.add(read);
        }
        Syntax read = same ? node : node.as(node.kind(), children);
        return switch (read.kind()) {
            case "type_conversion_expression" -> call(read).orElse(read);
            case "call_expression" -> indexed(read).orElse(read);
            default -> read;
        };
    }

    /// A call with a type between brackets behind the function, which may be an index just as well.
    private static Optional<Syntax> indexed(Syntax call) {
        Optional<Syntax> given = call.part("type_arguments").filter(arguments -> arguments.parts().size() == 1);
        if (given.isEmpty()) return Optional.empty();
        Syntax function = call.part("function").orElseThrow();
        Syntax argument = given.get().parts().getFirst();
        return expression(argument).map(at -> {
            List<Syntax> children = new ArrayList<>(List.of(function.inRole("operand")));
            for (Syntax child : given.get().children()) children.add(child == argument ? at.inRole("index") : child);
            Span span = new Span(function.span().start(), given.get().span().end());
            return call.as("call_expression", List.of(
                    call.within("index_expression", span, children).inRole("function"), call.part("arguments").orElseThrow()));
        });
    }

    private static Optional<Syntax> call(Syntax node) {
        Syntax type = node.part("type").orElseThrow();
        int open = node.token("(").map(node.children()::indexOf).orElse(-1);
        if (!generic(type) || open < 0) return Optional.empty();
        List<Syntax> rest = node.children().subList(open, node.children().size());
        Span span = new Span(rest.getFirst().span().start(), rest.getLast().span().end());
        return expression(type).map(function -> node.as("call_expression", List.of(
                function.inRole("function"), node.within("argument_list", span, rest).inRole("arguments"))));
    }

    private static boolean generic(Syntax type) {
        return type.is("generic_type") || type.is("parenthesized_type") && type.parts().size() == 1 && generic(type.parts().getFirst());
    }

    /// A type read as an expression, where it may be one.
    private static Optional<Syntax> expression(Syntax type) {
        return switch (type.kind()) {
            case "type_identifier" -> Optional.of(type.as("identifier", List.of()));
            case "qualified_type" -> selector(type);
            case "generic_type" -> index(type);
            case "parenthesized_type" -> inside(type, "parenthesized_expression");
            case "pointer_type" -> inside(type, "unary_expression");
            case "type_elem" -> type.parts().size() == 1 ? expression(type.parts().getFirst()) : Optional.empty();
            default -> Optional.of(type); // a type and nothing else
        };
    }

    private static Optional<Syntax> selector(Syntax type) {
        List<Syntax> parts = type.children();
        if (parts.size() != 3) return Optional.empty();
        return Optional.of(type.as("selector_expression", List.of(
                parts.getFirst().as("identifier", List.of()).inRole("operand"),
                parts.get(1),
                parts.getLast().as("field_identifier", List.of()).inRole("field"))));
    }

    private static Optional<Syntax> index(Syntax type) {
        Optional<Syntax> arguments = type.part("type_arguments");
        if (arguments.isEmpty() || arguments.get().parts().size() != 1) return Optional.empty();
        Syntax argument = arguments.get().parts().getFirst();
        Optional<Syntax> operand = type.part("type").flatMap(CallForms::expression);
        Optional<Syntax> at = expression(argument);
        if (operand.isEmpty() || at.isEmpty()) return Optional.empty();
        List<Syntax> children = new ArrayList<>(List.of(operand.get().inRole("operand")));
        for (Syntax child : arguments.get().children()) children.add(child == argument ? at.get().inRole("index") : child);
        return Optional.of(type.as("index_expression", children));
    }

    /// What stands behind a star, or between parentheses.
    private static Optional<Syntax> inside(Syntax type, String kind) {
        if (type.parts().size() != 1) return Optional.empty();
        Syntax part = type.parts().getFirst();
        return expression(part).map(read -> {
            List<Syntax> children = new ArrayList<>();
            for (Syntax child : type.children()) {
                children.add(child == part ? read.inRole(kind.equals("unary_expression") ? "operand" : "")
                        : child.is("*") ? child.inRole("operator") : child);
            }
            return type.as(kind, children);
        });
    }
}
