package interleave.language.go.check;

import interleave.language.Syntax;
import java.util.List;
import java.util.Optional;

/// Whether a function can come to its closing brace (Go specification, Terminating statements). A rule about the text alone.
final class Terminating {
    private Terminating() {}

    static boolean list(List<Syntax> statements) {
        return !statements.isEmpty() && statement(statements.getLast(), "");
    }

    private static boolean block(Optional<Syntax> block) {
        return block.isPresent() && list(Bodies.statements(block.get()));
    }

    private static boolean statement(Syntax node, String label) {
        return switch (node.kind()) {
            case "return_statement", "goto_statement" -> true;
            case "expression_statement" -> panics(node.parts().getFirst());
            case "block" -> list(Bodies.statements(node));
            case "if_statement" -> block(node.part("consequence"))
                    && node.part("alternative").filter(other -> statement(other, "")).isPresent();
            case "for_statement" -> endless(node) && !leaves(node.part("body").orElseThrow(), label, true);
            case "labeled_statement" -> node.parts().size() == 2
                    && statement(node.parts().getLast(), node.parts().getFirst().text());
            case "expression_switch_statement", "type_switch_statement", "select_statement" -> cases(node, label);
            default -> false;
        };
    }

    private static boolean panics(Syntax expression) {
        Syntax call = expression;
        while (call.is("parenthesized_expression") && call.parts().size() == 1) call = call.parts().getFirst();
        return call.is("call_expression")
                && call.part("function").filter(function -> function.text().equals("panic")).isPresent();
    }

    private static boolean endless(Syntax loop) {
        List<Syntax> head = loop.parts().stream().filter(part -> !part.is("block")).toList();
        return head.isEmpty()
                || head.getFirst().is("for_clause") && head.getFirst().part("condition").isEmpty();
    }

    private static boolean cases(Syntax node, String label) {
        boolean fallback = node.is("select_statement");
        for (Syntax part : node.parts()) {
            boolean isCase = part.is("default_case") || part.kind().endsWith("_case");
            if (!isCase) continue;
            fallback |= part.is("default_case");
            List<Syntax> statements = part.parts().stream()
                    .filter(inner -> inner.is("statement_list"))
                    .flatMap(inner -> inner.parts().stream())
                    .toList();
            boolean ends = list(statements) || !statements.isEmpty() && statements.getLast().is("fallthrough_statement");
            if (!ends || leaves(part, label, true)) return false;
        }
        return fallback;
    }

    /// Whether a `break` inside means the statement around, which may have a label.
    private static boolean leaves(Syntax node, String label, boolean plain) {
        if (node.is("func_literal")) return false;
        if (node.is("break_statement")) {
            return node.parts().isEmpty() ? plain : node.parts().getFirst().text().equals(label);
        }
        boolean inner = node.is("for_statement") || node.is("expression_switch_statement")
                || node.is("type_switch_statement") || node.is("select_statement");
        return node.parts().stream().anyMatch(part -> leaves(part, label, plain && !inner));
    }
}
