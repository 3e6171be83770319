package interleave.language.go.check;

import interleave.language.Syntax;
import interleave.language.go.library.LibraryMember;
import interleave.language.go.tree.Expr;
import interleave.language.go.type.Basic;
import interleave.language.go.type.GoType;
import interleave.language.go.type.Layouts;
import interleave.program.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads types. In places where the grammar cannot tell, such as `(*T)(x)`, types look like expressions.
final class TypeReader {
    /// How many cells one variable may have.
    static final long MOST_CELLS = 1 << 20;

    private final Checking checking;
    private final StructTypes structs;
    private final Map<String, Map<GoType, GoType>> instances = new LinkedHashMap<>();

    TypeReader(Checking checking) {
        this.checking = checking;
        this.structs = new StructTypes(checking);
    }

    /// The type that is written there; an invalid one, reported, if it is none.
    GoType read(Syntax node, Scope scope) {
        return switch (node.kind()) {
            case "type_identifier", "identifier" -> named(node, scope);
            case "qualified_type" -> qualified(node, node.part("package"), node.part("name"), scope);
            case "selector_expression" -> qualified(node, node.part("operand"), node.part("field"), scope);
            case "pointer_type", "parenthesized_type", "parenthesized_expression", "unary_expression" ->
                wrapped(node, scope);
            case "slice_type" -> slice(node, scope);
            case "array_type" -> array(node, scope);
            case "struct_type" -> structs.struct(node, scope);
            case "interface_type" -> structs.interfaceType(node, scope);
            case "function_type" -> checking.signatures.read(node, scope).type();
            case "implicit_length_array_type" ->
                bad(node, "invalid use of [...] array (outside a composite literal)");
            case "map_type" -> checking.maps.type(node, scope);
            case "channel_type" -> checking.channels.type(node, scope);
            case "generic_type" -> node.part("type").filter(type -> type.is("qualified_type")
                                    && checking.generics.named(type, scope, true).isEmpty())
                            .isPresent()
                    ? instance(node, scope)
                    : checking.generics.type(node, scope);
            case "index_expression", "type_instantiation_expression" -> checking.generics.type(node, scope);
            default -> bad(node, checking.text(node.span()) + " is not a type");
        };
    }

    /// A type of the library with another one between brackets; the same for the same.
    private GoType instance(Syntax node, Scope scope) {
        Optional<Syntax> of = node.part("type").filter(type -> type.is("qualified_type"));
        Optional<Syntax> from = of.flatMap(type -> type.part("package"));
        Optional<Syntax> name = of.flatMap(type -> type.part("name"));
        List<Syntax> arguments = node.part("type_arguments").map(Syntax::parts).orElse(List.of());
        boolean library = from.isPresent() && name.isPresent() && arguments.size() == 1
                && scope.find(from.get().text()).orElse(null) instanceof Entity.OfPackage;
        if (!library) return notYet(node, "generic types are");
        Entity.OfPackage in = (Entity.OfPackage) scope.find(from.get().text()).orElseThrow();
        Syntax argument = arguments.getFirst();
        GoType element = read(argument.is("type_elem") ? argument.parts().getFirst() : argument, scope);
        if (element.invalid()) return element;
        in.imported().used = true;
        String path = in.library().path();
        return instances.computeIfAbsent(
                        path + "." + name.get().text(), _ -> new LinkedHashMap<>())
                .computeIfAbsent(
                        element.canonical(),
                        _ -> checking.library.instance(path, name.get().text(), element)
                                .<GoType>map(found -> found)
                                .orElseGet(() -> notYet(node, "generic types are")));
    }

    /// The type that is written there, which may be one that only type parameters can have.
    GoType constraint(Syntax node, Scope scope) {
        return switch (node.kind()) {
            case "type_identifier", "identifier" -> anyNamed(node, scope);
            case "qualified_type" -> anyQualified(node, node.part("package"), node.part("name"), scope);
            default -> read(node, scope);
        };
    }

    private GoType named(Syntax node, Scope scope) {
        return plain(node, anyNamed(node, scope));
    }

    private GoType qualified(Syntax node, Optional<Syntax> from, Optional<Syntax> name, Scope scope) {
        return plain(node, anyQualified(node, from, name, scope));
    }

    private GoType plain(Syntax node, GoType type) {
        return type.underlying() instanceof GoType.Constraint
                ? bad(node, "cannot use type " + type + " outside a type constraint: interface contains type constraints")
                : type;
    }

    private GoType wrapped(Syntax node, Scope scope) {
        if (node.parts().isEmpty()) return GoType.INVALID;
        GoType inner = read(node.parts().getFirst(), scope);
        if (node.is("parenthesized_type") || node.is("parenthesized_expression")) return inner;
        if (node.is("unary_expression") && node.token("*").isEmpty()) {
            return bad(node, checking.text(node.span()) + " is not a type");
        }
        return inner.invalid() ? inner : new GoType.Pointer(inner);
    }

    private GoType slice(Syntax node, Scope scope) {
        GoType element = node.part("element").map(part -> read(part, scope)).orElse(GoType.INVALID);
        return element.invalid() ? element : new GoType.Slice(element);
    }

    private GoType array(Syntax node, Scope scope) {
        GoType element = node.part("element").map(part -> read(part, scope)).orElse(GoType.INVALID);
        Optional<Syntax> length = node.part("length");
        if (length.isEmpty()) return GoType.INVALID;
        long count = length(length.get(), scope);
        if (count < 0 || element.invalid()) return GoType.INVALID;
        return array(count, element, node.span());
    }

    /// An array type, if it is not too large.
    GoType array(long length, GoType element, Span span) {
        if (length > MOST_CELLS || length * Math.max(1, cells(element)) > MOST_CELLS) {
            checking.problem(
                    span,
                    "an array of " + length + " elements is too large to be shown",
                    "arrays may have up to " + MOST_CELLS + " parts in all");
            return GoType.INVALID;
        }
        return new GoType.Array((int) length, element);
    }

    /// Elements whose type is not known yet count as one cell; [TypeDeclarations] looks again.
    private static long cells(GoType element) {
        return element instanceof GoType.Array || element instanceof Basic ? Layouts.cells(element) : 1;
    }

    private long length(Syntax node, Scope scope) {
        Expr value = checking.expressions.value(node, scope);
        if (value.bad()) return -1;
        if (!(value instanceof Expr.Const)) {
            checking.problem(node.span(), value instanceof Expr.Name
                    ? "invalid array length " + checking.text(node.span())
                    : "array length " + checking.descriptions.of(value) + " must be constant");
            return -1;
        }
        return checking.constantOperators.wholeNumber(value).map(number -> {
            if (number.signum() < 0 || number.bitLength() > 40) {
                checking.problem(node.span(), "invalid array length " + checking.descriptions.of(value));
                return -1L;
            }
            return number.longValue();
        }).orElseGet(() -> {
            checking.problem(node.span(), "array length " + checking.descriptions.of(value) + " must be integer");
            return -1L;
        });
    }

    private GoType anyNamed(Syntax node, Scope scope) {
        String name = node.text();
        if (name.equals("_")) return bad(node, "cannot use _ as value or type");
        Optional<Entity> found = scope.find(name);
        if (found.isEmpty()) {
            boolean complex = name.startsWith("complex") && (name.equals("complex64") || name.equals("complex128"));
            return complex ? notYet(node, "complex numbers are") : bad(node, "undefined: " + name);
        }
        return switch (found.get()) {
            case Entity.OfType(Lazy<GoType> type) -> type.get();
            case Entity.OfNothing _ -> GoType.INVALID;
            case Entity.OfGeneric(Generics.Declared declared, boolean type) -> bad(node, type
                    ? "cannot use generic type " + name + declared.parametersAsWritten() + " without instantiation"
                    : name + " is not a type");
            case Entity.OfPackage(Entity.Import imported, var _) -> {
                imported.used = true;
                yield bad(node, "use of package " + name + " not in selector");
            }
            case Entity.OfBuiltin _, Entity.OfNil _ -> bad(node, name + " is not a type");
            case Entity.OfConstant _, Entity.OfLocal _, Entity.OfGlobal _, Entity.OfFunction _, Entity.OfNative _ -> {
                Expr value = checking.names.value(node, scope);
                yield value.bad() ? GoType.INVALID : bad(node, checking.descriptions.of(value) + " is not a type");
            }
        };
    }

    private GoType anyQualified(Syntax node, Optional<Syntax> from, Optional<Syntax> name, Scope scope) {
        if (from.isEmpty() || name.isEmpty()) return GoType.INVALID;
        Optional<Entity> found = scope.find(from.get().text());
        if (found.isPresent() && found.get() instanceof Entity.OfNothing nothing) {
            nothing.imported().ifPresent(imported -> imported.used = true);
            return GoType.INVALID;
        }
        if (found.isEmpty()) return bad(from.get(), "undefined: " + from.get().text());
        if (!(found.get() instanceof Entity.OfPackage in)) return bad(node, checking.text(node.span()) + " is not a type");
        in.imported().used = true;
        Optional<LibraryMember> member = checking.selectors.member(in.library(), name.get());
        if (member.isEmpty()) return GoType.INVALID;
        Optional<Generics.Declared> generic = checking.genericLibrary.find(in.library(), name.get().text(), true);
        if (generic.isPresent()) {
            return bad(node, "cannot use generic type " + checking.text(node.span()) + generic.get().parametersAsWritten() + " without instantiation");
        }
        return member.get() instanceof LibraryMember.OfType(GoType type)
                ? type
                : bad(node, checking.text(node.span()) + " is not a type");
    }

    /// Whether a node that may be an expression is the name of a type, or looks like nothing else than a type.
    boolean denotesType(Syntax node, Scope scope) {
        return switch (node.kind()) {
            case "type_identifier", "identifier" ->
                scope.find(node.text()).filter(Entity.OfType.class::isInstance).isPresent();
            case "selector_expression" -> node.part("operand")
                    .flatMap(operand -> operand.is("identifier") ? scope.find(operand.text()) : Optional.empty())
                    .filter(found -> found instanceof Entity.OfPackage in && isType(in, node))
                    .isPresent();
            case "parenthesized_expression" ->
                node.parts().size() == 1 && denotesType(node.parts().getFirst(), scope);
            case "index_expression", "type_instantiation_expression" -> checking.generics.named(
                            node.part("operand").orElse(node.parts().getFirst()), scope, true)
                    .isPresent();
            case "unary_expression" -> node.token("*").isPresent()
                    && node.part("operand").filter(operand -> denotesType(operand, scope)).isPresent();
            case "qualified_type", "pointer_type", "parenthesized_type", "slice_type", "array_type", "struct_type",
                    "interface_type", "function_type", "map_type", "channel_type", "generic_type",
                    "implicit_length_array_type" -> true;
            default -> false;
        };
    }

    private static boolean isType(Entity.OfPackage in, Syntax selector) {
        return selector.part("field")
                .flatMap(field -> in.library().member(field.text()))
                .filter(LibraryMember.OfType.class::isInstance)
                .isPresent();
    }

    private GoType bad(Syntax node, String message) {
        checking.problem(node.span(), message);
        return GoType.INVALID;
    }

    private GoType notYet(Syntax node, String what) {
        checking.notYet(node, what);
        return GoType.INVALID;
    }
}
