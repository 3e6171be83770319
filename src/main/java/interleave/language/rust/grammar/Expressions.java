package interleave.language.rust.grammar;

import interleave.language.Syntax;
import interleave.language.rust.tree.Attribute;
import interleave.language.rust.tree.Expr;
import interleave.language.rust.tree.Expr.BinaryOperator;
import interleave.language.rust.tree.Expr.UnaryOperator;
import interleave.language.rust.tree.Lifetime;
import interleave.language.rust.tree.Literal;
import interleave.language.rust.tree.Name;
import interleave.language.rust.tree.Path;
import interleave.language.rust.tree.Pattern;
import interleave.language.rust.tree.Statement;
import interleave.language.rust.tree.TypeTree;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads expressions and statements.
final class Expressions {
    private final Fragment fragment;
    private final TypeRules types;
    private final Patterns patterns;
    private final Items items;
    private final Macros macros;

    Expressions(Fragment fragment) {
        this.fragment = fragment;
        this.types = new TypeRules(fragment, this);
        this.patterns = new Patterns(fragment, this);
        this.items = new Items(fragment, this);
        this.macros = new Macros(fragment, this);
    }

    TypeRules types() {
        return types;
    }

    Patterns patterns() {
        return patterns;
    }

    Items items() {
        return items;
    }

    Macros macros() {
        return macros;
    }

    Expr expression(Syntax node) {
        Span span = fragment.span(node);
        return switch (node.kind()) {
            case "integer_literal" -> new Expr.Constant(span, Literals.number(node.text(), false));
            case "float_literal" -> new Expr.Constant(span, Literals.number(node.text(), true));
            case "string_literal", "raw_string_literal" -> new Expr.Constant(span, Literals.string(node.text()));
            case "char_literal" -> new Expr.Constant(span, Literals.character(node.text()));
            case "boolean_literal" -> new Expr.Constant(span, new Literal.Bool(node.text().equals("true")));
            case "negative_literal" ->
                new Expr.Unary(span, UnaryOperator.NEGATE, expression(node.parts().getFirst()));
            case "identifier", "scoped_identifier", "self", "generic_function", "shorthand_field_identifier",
                    "super", "crate" -> named(node, span);
            case "parenthesized_expression" -> {
                Expr inner = expression(node.parts().getFirst());
                yield fragment.macros().onlyTogether(span) ? inner : new Expr.Parenthesised(span, inner);
            }
            case "unit_expression" -> new Expr.Tuple(span, List.of());
            case "tuple_expression" -> new Expr.Tuple(span, expressions(node));
            case "array_expression" -> array(node, span);
            case "unary_expression" -> new Expr.Unary(span, unary(node), expression(node.parts().getFirst()));
            case "reference_expression" -> new Expr.Borrow(span, TypeRules.has(node, "mutable_specifier"),
                    node.token("raw").isPresent(), expression(part(node, "value")));
            case "binary_expression" -> binary(node, span);
            case "assignment_expression" -> assignment(node, span);
            case "compound_assignment_expr" -> {
                Syntax operator = part(node, "operator");
                String text = operator.kind();
                yield new Expr.AssignOperation(span, operator(text.substring(0, text.length() - 1)),
                        fragment.span(operator), left(node), right(node));
            }
            case "call_expression" -> call(node, span);
            case "field_expression" -> new Expr.Field(
                    span, expression(part(node, "value")), fragment.name(part(node, "field")));
            case "index_expression" -> new Expr.Index(
                    span, expression(node.parts().get(0)), expression(node.parts().get(1)));
            case "range_expression" -> range(node, span);
            case "type_cast_expression" ->
                new Expr.Cast(span, expression(part(node, "value")), types.type(part(node, "type")));
            case "try_expression" -> new Expr.Try(span, expression(node.parts().getFirst()));
            case "struct_expression" -> struct(node, span);
            case "if_expression" -> new Expr.If(span, expression(part(node, "condition")),
                    block(part(node, "consequence")),
                    node.part("alternative").map(alternative -> expression(alternative.parts().getLast())));
            case "let_condition" -> new Expr.Let(span, patterns.pattern(patterns.find(node).orElseThrow()),
                    expression(part(node, "value")));
            case "let_chain" -> chain(node);
            case "match_expression" -> new Expr.Match(span, expression(part(node, "value")), arms(part(node, "body")));
            case "loop_expression" -> new Expr.Loop(span, label(node), block(part(node, "body")));
            case "while_expression" -> new Expr.While(
                    span, label(node), expression(part(node, "condition")), block(part(node, "body")));
            case "for_expression" -> new Expr.For(span, label(node), patterns.pattern(patterns.find(node).orElseThrow()),
                    expression(part(node, "value")), block(part(node, "body")));
            case "break_expression" -> new Expr.Break(span, label(node), operand(node));
            case "continue_expression" -> new Expr.Continue(span, label(node));
            case "return_expression" -> new Expr.Return(span, operand(node));
            case "closure_expression" -> closure(node, span);
            case "block" -> block(node);
            case "unsafe_block", "const_block" -> {
                Expr.Block inner = block(node.parts().getLast());
                yield new Expr.Block(span, inner.label(), node.is("unsafe_block"), inner.statements(), inner.value());
            }
            case "macro_invocation" -> macros.expression(node);
            default -> {
                fragment.refuse(node, "this expression is");
                yield new Expr.Tuple(span, List.of());
            }
        };
    }

    private List<Expr> expressions(Syntax node) {
        return node.parts().stream()
                .filter(part -> !part.is("attribute_item"))
                .map(this::expression)
                .toList();
    }

    private static Syntax part(Syntax node, String role) {
        return node.part(role).orElseThrow(() -> new IllegalStateException(role + " of " + node));
    }

    /// An operator between two operands. The parser takes `break &v` for one.
    private Expr binary(Syntax node, Span span) {
        BinaryOperator operator = operator(part(node, "operator").kind());
        Span at = fragment.span(part(node, "operator"));
        Expr left = left(node);
        Expr right = right(node);
        if (!(left instanceof Expr.Break leave) || leave.value().isPresent()) {
            return new Expr.Binary(span, operator, at, left, right);
        }
        Span behind = new Span(at.start(), span.end());
        Optional<Expr> value = switch (operator) {
            case BIT_AND -> Optional.of(new Expr.Borrow(behind, false, false, right));
            case MULTIPLY -> Optional.of(new Expr.Unary(behind, UnaryOperator.DEREFERENCE, right));
            case SUBTRACT -> Optional.of(new Expr.Unary(behind, UnaryOperator.NEGATE, right));
            default -> Optional.empty();
        };
        return value.map(given -> (Expr) new Expr.Break(span, leave.label(), Optional.of(given)))
                .orElseGet(() -> new Expr.Binary(span, operator, at, left, right));
    }

    private Expr left(Syntax node) {
        return expression(part(node, "left"));
    }

    private Expr right(Syntax node) {
        return expression(part(node, "right"));
    }

    private Expr named(Syntax node, Span span) {
        return new Expr.Named(span, types.path(node));
    }

    private Expr array(Syntax node, Span span) {
        if (node.token(";").isEmpty()) return new Expr.Array(span, expressions(node));
        return new Expr.Repeat(span, expression(node.parts().get(0)), expression(part(node, "length")));
    }

    private static UnaryOperator unary(Syntax node) {
        return switch (node.children().getFirst().kind()) {
            case "-" -> UnaryOperator.NEGATE;
            case "!" -> UnaryOperator.NOT;
            default -> UnaryOperator.DEREFERENCE;
        };
    }

    private static BinaryOperator operator(String text) {
        for (BinaryOperator operator : BinaryOperator.values()) {
            if (operator.text().equals(text)) return operator;
        }
        throw new IllegalStateException(text);
    }

    /// The grammar takes `..=b` for an assignment to `..`.
    private Expr assignment(Syntax node, Span span) {
        Syntax left = part(node, "left");
        Syntax operator = node.token("=").orElseThrow();
        if (left.is("range_expression") && left.children().getLast().is("..")
                && left.span().end() == operator.span().start()) {
            Optional<Expr> from = left.parts().isEmpty() ? Optional.empty() : Optional.of(expression(left.parts().getFirst()));
            return new Expr.Range(span, from, Optional.of(right(node)), true);
        }
        if (left.text().equals("_")) return new Expr.Assign(span, new Expr.Named(fragment.span(left), under(left)), right(node));
        return new Expr.Assign(span, expression(left), right(node));
    }

    /// `_` on the left side of an assignment, as the path of that name.
    private Path under(Syntax node) {
        Name name = new Name("_", fragment.span(node));
        return new Path(name.span(), false, Optional.empty(), List.of(new Path.Segment(name, Optional.empty())));
    }

    private Expr call(Syntax node, Span span) {
        List<Expr> arguments = expressions(part(node, "arguments"));
        Syntax function = part(node, "function");
        Syntax plain = function;
        Optional<Path.Arguments> generics = Optional.empty();
        if (function.is("generic_function") && part(function, "function").is("field_expression")) {
            plain = part(function, "function");
            generics = Optional.of(types.arguments(part(function, "type_arguments")));
        }
        if (plain.is("field_expression") && !part(plain, "field").is("integer_literal")) {
            return new Expr.MethodCall(span, expression(part(plain, "value")), fragment.name(part(plain, "field")),
                    generics, arguments);
        }
        return new Expr.Call(span, expression(function), arguments);
    }

    private Expr range(Syntax node, Span span) {
        Optional<Expr> from = Optional.empty();
        Optional<Expr> to = Optional.empty();
        boolean inclusive = false;
        boolean behind = false;
        for (Syntax child : node.children()) {
            if (child.is("..") || child.is("..=")) {
                behind = true;
                inclusive = child.is("..=");
            } else if (child.named()) {
                if (behind) to = Optional.of(expression(child));
                else from = Optional.of(expression(child));
            }
        }
        return new Expr.Range(span, from, to, inclusive);
    }

    private Expr struct(Syntax node, Span span) {
        List<Expr.FieldValue> fields = new ArrayList<>();
        Optional<Expr> rest = Optional.empty();
        for (Syntax part : part(node, "body").parts()) {
            switch (part.kind()) {
                case "shorthand_field_initializer" -> {
                    Syntax name = part.parts().getLast();
                    fields.add(new Expr.FieldValue(fragment.span(part), fragment.name(name), expression(name)));
                }
                case "field_initializer" -> {
                    Syntax name = part.part("field").or(() -> part.part("name")).orElseThrow();
                    fields.add(new Expr.FieldValue(fragment.span(part), fragment.name(name), expression(part(part, "value"))));
                }
                case "base_field_initializer" -> rest = Optional.of(expression(part.parts().getFirst()));
                default -> fragment.refuse(part, "this field is");
            }
        }
        return new Expr.Struct(span, types.path(part(node, "name")), fields, rest);
    }

    /// Conditions joined by `&&`, from the left.
    private Expr chain(Syntax node) {
        List<Syntax> operators = node.children().stream().filter(child -> child.is("&&")).toList();
        List<Expr> conditions = expressions(node);
        Expr all = conditions.getFirst();
        for (int i = 1; i < conditions.size(); i++) {
            Expr next = conditions.get(i);
            all = new Expr.Binary(new Span(all.span().start(), next.span().end()), BinaryOperator.AND,
                    fragment.span(operators.get(i - 1)), all, next);
        }
        return all;
    }

    private List<Expr.Arm> arms(Syntax body) {
        List<Expr.Arm> all = new ArrayList<>();
        for (Syntax arm : body.parts()) {
            if (!arm.is("match_arm")) continue;
            Syntax match = part(arm, "pattern");
            Optional<Syntax> guard = match.part("condition");
            Syntax pattern = match.children().stream()
                    .filter(child -> child.named() || child.is("_"))
                    .findFirst()
                    .orElseThrow();
            Expr value = expression(part(arm, "value"));
            int end = value.span().end();
            all.add(new Expr.Arm(new Span(fragment.span(match).start(), end), patterns.pattern(pattern),
                    guard.map(this::expression), value));
        }
        return all;
    }

    /// The label of a loop or block, or the one that a `break` names.
    private Optional<Lifetime> label(Syntax node) {
        return node.parts().stream().filter(part -> part.is("label")).findFirst().map(fragment::lifetime);
    }

    private Optional<Expr> operand(Syntax node) {
        return node.parts().stream().filter(part -> !part.is("label")).findFirst().map(this::expression);
    }

    private Expr closure(Syntax node, Span span) {
        List<Expr.ClosureParameter> parameters = new ArrayList<>();
        Syntax list = part(node, "parameters");
        for (Syntax child : list.children()) {
            if (child.is("parameter")) {
                parameters.add(new Expr.ClosureParameter(fragment.span(child),
                        patterns.pattern(patterns.find(child).orElseThrow()),
                        Optional.of(types.type(child.part("type").or(() -> lastUnderscore(child)).orElseThrow()))));
            } else if (child.named() || child.is("_")) {
                parameters.add(new Expr.ClosureParameter(fragment.span(child), patterns.pattern(child), Optional.empty()));
            }
        }
        if (node.token("async").isPresent()) fragment.refuse(node, "an `async` closure is");
        Span head = new Span(span.start(), fragment.span(list).end());
        Optional<TypeTree> result = node.part("return_type").map(types::type);
        return new Expr.Closure(span, head, node.token("move").map(fragment::span), parameters, result,
                expression(part(node, "body")));
    }

    private static Optional<Syntax> lastUnderscore(Syntax node) {
        return node.children().reversed().stream().filter(child -> child.is("_")).findFirst();
    }

    Expr.Block block(Syntax node) {
        fragment.macros().enter();
        Expr.Block block = spliced(node);
        fragment.macros().leave(false);
        return block;
    }

    /// A block whose macros are declared for what is around it.
    Expr.Block spliced(Syntax node) {
        List<Statement> statements = new ArrayList<>();
        Optional<Expr> value = Optional.empty();
        List<Attribute> attributes = new ArrayList<>();
        List<Syntax> parts = node.parts().stream().filter(part -> !part.is("label")).toList();
        for (int i = 0; i < parts.size(); i++) {
            Syntax part = parts.get(i);
            boolean last = i == parts.size() - 1;
            if (part.is("attribute_item") || part.is("inner_attribute_item")) {
                items.attribute(part).ifPresent(attributes::add);
                continue;
            }
            Syntax inner = part.is("expression_statement") ? part.parts().getFirst() : part;
            boolean ended = part.token(";").isPresent() || !last && parts.get(i + 1).is("empty_statement");
            if (macros.isOwn(inner) && (ended || braces(inner))) {
                Optional<Expr.Block> own = macros.statements(inner);
                own.ifPresent(block -> statements.addAll(block.statements()));
                Optional<Expr> end = own.flatMap(Expr.Block::value);
                if (last && !ended) value = end;
                else end.ifPresent(effect -> statements.add(new Statement.Effect(effect.span(), effect, ended)));
                attributes.clear();
                continue;
            }
            switch (part.kind()) {
                case "empty_statement" -> {}
                case "let_declaration" -> statements.add(let(part, List.copyOf(attributes)));
                case "expression_statement" -> {
                    // Behind a block the parser takes the semicolon for a statement of its own.
                    Expr effect = expression(inner);
                    if (last && !ended) value = Optional.of(effect);
                    else statements.add(new Statement.Effect(fragment.span(part), effect, ended));
                }
                default -> {
                    if (Items.isItem(part)) {
                        items.item(part, List.copyOf(attributes))
                                .forEach(item -> statements.add(new Statement.Declaration(fragment.span(part), item)));
                    } else if (last) {
                        value = Optional.of(expression(part));
                    } else {
                        statements.add(new Statement.Effect(fragment.span(part), expression(part), false));
                    }
                }
            }
            attributes.clear();
        }
        return new Expr.Block(fragment.span(node), label(node), false, statements, value);
    }

    private static boolean braces(Syntax call) {
        return call.parts().getLast().text().startsWith("{");
    }

    private Statement let(Syntax node, List<Attribute> attributes) {
        Syntax named = patterns.find(node).orElseThrow();
        Pattern pattern = patterns.pattern(named);
        if (TypeRules.has(node, "mutable_specifier") && pattern instanceof Pattern.Binding plain) {
            int start = fragment.span(node.parts().stream()
                            .filter(part -> part.is("mutable_specifier")).findFirst().orElseThrow()).start();
            pattern = new Pattern.Binding(
                    new Span(start, plain.span().end()), plain.reference(), true, plain.name(), plain.pattern());
        }
        return new Statement.Let(fragment.span(node), attributes, pattern, type(node), node.part("value").map(this::expression),
                node.part("alternative").map(this::block));
    }

    private Optional<TypeTree> type(Syntax node) {
        Optional<TypeTree> written = node.part("type").map(types::type);
        if (written.isPresent() || node.token(":").isEmpty()) return written;
        return Optional.of(new TypeTree.Inferred(fragment.span(lastUnderscore(node).orElse(node))));
    }
}
