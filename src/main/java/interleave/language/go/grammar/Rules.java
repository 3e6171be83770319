package interleave.language.go.grammar;

import interleave.language.Problems;
import interleave.program.Source;

/// The grammar of Go, by families of rules that refer to each other.
public final class Rules {
    final Expressions expressions;
    final Types types;
    final Parameters parameters;
    final Statements statements;
    final Heads heads;
    final Declarations declarations;

    private Rules(Words words) {
        this.expressions = new Expressions(words, this);
        this.types = new Types(words, this);
        this.parameters = new Parameters(words, this);
        this.statements = new Statements(words, this);
        this.heads = new Heads(words, this);
        this.declarations = new Declarations(words, this);
    }

    /// Notes where a text does not follow the grammar.
    public static void check(Source source, Problems problems) {
        new Rules(new Words(source, problems)).declarations.file();
    }
}
