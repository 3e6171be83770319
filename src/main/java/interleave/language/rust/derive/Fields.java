package interleave.language.rust.derive;

import interleave.language.rust.tree.Expr;
import interleave.language.rust.tree.Item;
import interleave.language.rust.tree.Name;
import interleave.language.rust.tree.Path;
import interleave.language.rust.tree.Statement;
import interleave.language.rust.tree.TypeTree;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the types of fields say about an impl for the whole.
final class Fields {
    private final Shape shape;
    private final Span place;

    Fields(Shape shape, Span place) {
        this.shape = shape;
        this.place = place;
    }

    private List<TypeTree> types() {
        List<TypeTree> all = new ArrayList<>();
        for (Item.Variant variant : shape.variants()) {
            for (Item.Field field : variant.fields().fields()) all.add(field.type());
        }
        return all;
    }

    /// The function with a statement in front for each field: a call of a function of the library that only takes types
    /// with a trait.
    /// @param module where that function is
    Item.Function asking(Item.Function function, String module, String name) {
        List<Statement> statements = new ArrayList<>();
        for (TypeTree type : types()) {
            Path.Arguments arguments =
                    new Path.Arguments(type.span(), List.of(), List.of(type), List.of(), false);
            Path path = new Path(type.span(), true, Optional.empty(), List.of(
                    segment("std", type), segment(module, type),
                    new Path.Segment(new Name(name, type.span()), Optional.of(arguments))));
            Expr call = new Expr.Call(type.span(), new Expr.Named(type.span(), path), List.of());
            statements.add(new Statement.Effect(type.span(), call, true));
        }
        Expr.Block body = function.body().orElseThrow();
        statements.addAll(body.statements());
        return new Item.Function(function.span(), function.attributes(), function.open(), function.head(), function.name(),
                function.generics(), function.constant(), function.unsafe(), function.receiver(), function.parameters(),
                function.result(), Optional.of(new Expr.Block(place, Optional.empty(), false, statements, body.value())));
    }

    private static Path.Segment segment(String name, TypeTree type) {
        return new Path.Segment(new Name(name, type.span()), Optional.empty());
    }

    /// The associated types of parameters, such as `T::Item`, that are anywhere in the types of fields.
    List<TypeTree> associated(Set<String> parameters) {
        List<TypeTree> found = new ArrayList<>();
        types().forEach(type -> collect(type, parameters, found));
        return found;
    }

    private static void collect(TypeTree type, Set<String> parameters, List<TypeTree> found) {
        switch (type) {
            case TypeTree.Named named -> {
                Path path = named.path();
                boolean ofParameter = path.qualified().isEmpty() && path.segments().size() > 1
                        && parameters.contains(path.segments().getFirst().name().text());
                boolean ofQualified = path.qualified().isPresent()
                        && path.qualified().get().type() instanceof TypeTree.Named of && of.path().plain()
                        && parameters.contains(of.path().last().name().text());
                if (ofParameter || ofQualified) found.add(type);
                for (Path.Segment segment : path.segments()) {
                    segment.arguments().ifPresent(
                            arguments -> arguments.types().forEach(inner -> collect(inner, parameters, found)));
                }
            }
            case TypeTree.Reference it -> collect(it.target(), parameters, found);
            case TypeTree.Pointer it -> collect(it.target(), parameters, found);
            case TypeTree.Slice it -> collect(it.element(), parameters, found);
            case TypeTree.Array it -> collect(it.element(), parameters, found);
            case TypeTree.Tuple it -> it.elements().forEach(inner -> collect(inner, parameters, found));
            case TypeTree.Function it -> {
                it.parameters().forEach(inner -> collect(inner, parameters, found));
                it.result().ifPresent(inner -> collect(inner, parameters, found));
            }
            case TypeTree.Dynamic _, TypeTree.Implementing _, TypeTree.Never _, TypeTree.Constant _, TypeTree.Inferred _ -> {}
        }
    }
}
