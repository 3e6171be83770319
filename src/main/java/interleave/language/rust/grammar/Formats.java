package interleave.language.rust.grammar;

import interleave.language.Syntax;
import interleave.language.rust.tree.Expr;
import interleave.language.rust.tree.Expr.Piece;
import interleave.language.rust.tree.Name;
import interleave.language.rust.tree.Path;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads format strings with their arguments (Rust's `std::fmt`, "Syntax").
final class Formats {
    private final Fragment fragment;
    private final Expressions expressions;
    private final List<Expr> arguments = new ArrayList<>();
    private final Map<String, Integer> named = new LinkedHashMap<>();
    private final List<Piece> pieces = new ArrayList<>();
    private int next;

    Formats(Fragment fragment, Expressions expressions) {
        this.fragment = fragment;
        this.expressions = expressions;
    }

    /// The first of the nodes is the format string.
    Expr.Format format(List<Syntax> nodes) {
        Syntax text = nodes.getFirst();
        Span span = fragment.span(text);
        if (!text.is("string_literal") && !text.is("raw_string_literal")) {
            fragment.refuse(text, "a format that is no string literal is");
            return new Expr.Format(span, List.of(), List.of());
        }
        for (Syntax node : nodes.subList(1, nodes.size())) {
            if (node.is("assignment_expression")) {
                named.put(node.part("left").orElseThrow().text(), arguments.size());
                arguments.add(expressions.expression(node.part("right").orElseThrow()));
            } else {
                arguments.add(expressions.expression(node));
            }
        }
        read(text, Literals.decoded(text.text()));
        return new Expr.Format(span, pieces, arguments);
    }

    private void read(Syntax literal, Literals.Decoded decoded) {
        StringBuilder plain = new StringBuilder();
        int[] points = decoded.points();
        for (int at = 0; at < points.length; at++) {
            int point = points[at];
            boolean twice = at + 1 < points.length && points[at + 1] == point;
            if ((point == '{' || point == '}') && twice) {
                plain.append((char) point);
                at++;
            } else if (point == '{') {
                int end = at;
                while (end < points.length && points[end] != '}') end++;
                if (end == points.length) {
                    fragment.refuse(literal, "this format string is");
                    return;
                }
                if (!plain.isEmpty()) pieces.add(new Piece.Plain(plain.toString()));
                plain.setLength(0);
                int base = literal.span().start();
                Span span = fragment.span(base + decoded.places()[at], base + decoded.places()[end] + 1);
                shown(new String(points, at + 1, end - at - 1), span, literal);
                at = end;
            } else {
                plain.appendCodePoint(point);
            }
        }
        if (!plain.isEmpty()) pieces.add(new Piece.Plain(plain.toString()));
    }

    private void shown(String text, Span span, Syntax literal) {
        int colon = text.indexOf(':');
        String name = (colon < 0 ? text : text.substring(0, colon)).strip();
        Directive directive = new Directive(colon < 0 ? "" : text.substring(colon + 1).stripTrailing());
        directive.read(span);
        int argument = name.isEmpty() ? next++ : argument(name, new Span(span.start() + 1, span.start() + 1 + name.length()));
        if (argument >= arguments.size()) {
            fragment.refuse(literal, "a format string with too few arguments is");
            return;
        }
        pieces.add(new Piece.Shown(span, argument, directive.trait, directive.fill, directive.align, directive.sign,
                directive.alternate, directive.zero, directive.width, directive.widthArgument, directive.precision,
                directive.precisionArgument));
    }

    /// An argument by its number or name; a name that is not given is a variable, which becomes an argument.
    private int argument(String name, Span span) {
        if (Character.isDigit(name.charAt(0))) return Integer.parseInt(name);
        return named.computeIfAbsent(name, _ -> {
            Name variable = fragment.name(name, span);
            Path path = new Path(span, false, Optional.empty(), List.of(new Path.Segment(variable, Optional.empty())));
            arguments.add(new Expr.Named(span, path));
            return arguments.size() - 1;
        });
    }

    /// What stands behind the colon: `[[fill]align][sign]['#']['0'][width]['.' precision]type`.
    private final class Directive {
        private final String text;
        private int at;
        private char fill = ' ';
        private char align = ' ';
        private boolean sign;
        private boolean alternate;
        private boolean zero;
        private int width = -1;
        private int widthArgument = -1;
        private int precision = -1;
        private int precisionArgument = -1;
        private String trait = "";

        Directive(String text) {
            this.text = text;
        }

        void read(Span span) {
            if (text.length() > 1 && "<^>".indexOf(text.charAt(1)) >= 0) {
                fill = text.charAt(0);
                align = text.charAt(1);
                at = 2;
            } else if (!text.isEmpty() && "<^>".indexOf(text.charAt(0)) >= 0) {
                align = text.charAt(0);
                at = 1;
            }
            if (take('+')) sign = true;
            else take('-');
            alternate = take('#');
            boolean counted = at + 1 < text.length() && text.charAt(at + 1) == '$';
            if (!counted) zero = take('0');
            String number = count();
            if (take('$')) widthArgument = argument(number, span);
            else if (!number.isEmpty() && Character.isDigit(number.charAt(0))) width = Integer.parseInt(number);
            else at -= number.length();
            if (take('.')) {
                if (take('*')) {
                    precisionArgument = next++;
                } else {
                    String digits = count();
                    if (take('$')) precisionArgument = argument(digits, span);
                    else if (!digits.isEmpty()) precision = Integer.parseInt(digits);
                }
            }
            trait = text.substring(at);
        }

        private boolean take(char wanted) {
            if (at >= text.length() || text.charAt(at) != wanted) return false;
            at++;
            return true;
        }

        /// A number, or a name that is followed by `$`.
        private String count() {
            int end = at;
            while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) end++;
            boolean digits = end > at && Character.isDigit(text.charAt(at));
            if (digits) {
                end = at;
                while (end < text.length() && Character.isDigit(text.charAt(end))) end++;
            } else if (end >= text.length() || text.charAt(end) != '$') {
                return "";
            }
            String found = text.substring(at, end);
            at = end;
            return found;
        }
    }
}
