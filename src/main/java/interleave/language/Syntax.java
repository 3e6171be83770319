package interleave.language;

import interleave.program.Source;
import interleave.program.Span;
import java.util.List;
import java.util.Optional;

/// A node of a parsed source text. Comments are left out. An immutable value, independent of the parser that made it.
public final class Syntax {
    private final Source source;
    private final String kind;
    private final String field;
    private final Span span;
    private final boolean named;
    private final boolean missing;
    private final List<Syntax> children;
    private final List<Syntax> parts;

    Syntax(Source source, String kind, String field, Span span, boolean named, boolean missing, List<Syntax> children) {
        this.source = source;
        this.kind = kind;
        this.field = field;
        this.span = span;
        this.named = named;
        this.missing = missing;
        this.children = List.copyOf(children);
        this.parts = children.stream().filter(child -> child.named).toList();
    }

    /// What it is in the grammar: a rule such as `call_expression`, or for a token its text.
    public String kind() {
        return kind;
    }

    /// Whether it is of that kind.
    public boolean is(String kind) {
        return this.kind.equals(kind);
    }

    /// Where it stands.
    public Span span() {
        return span;
    }

    /// The source text of it.
    public String text() {
        return source.text(span);
    }

    /// Whether this is a rule of the grammar, not a token such as `(`.
    public boolean named() {
        return named;
    }

    /// Whether the parser put this here because it had to be, though it is not in the text.
    public boolean missing() {
        return missing;
    }

    /// Whether this is a stretch that the parser could make nothing of.
    public boolean error() {
        return kind.equals("ERROR");
    }

    /// Everything below it, tokens too.
    public List<Syntax> children() {
        return children;
    }

    /// Everything below it but tokens.
    public List<Syntax> parts() {
        return parts;
    }

    /// The part that plays a role, such as `body`.
    public Optional<Syntax> part(String role) {
        for (Syntax child : children) {
            if (child.field.equals(role)) return Optional.of(child);
        }
        return Optional.empty();
    }

    /// All parts that play a role, without the tokens between them.
    public List<Syntax> parts(String role) {
        return parts.stream().filter(child -> child.field.equals(role)).toList();
    }

    /// The first token with that text.
    public Optional<Syntax> token(String text) {
        for (Syntax child : children) {
            if (!child.named && child.kind.equals(text)) return Optional.of(child);
        }
        return Optional.empty();
    }

    /// The same stretch of text read as something else.
    public Syntax as(String otherKind, List<Syntax> otherChildren) {
        return new Syntax(source, otherKind, field, span, named, missing, otherChildren);
    }

    /// A part of this one's text read as something of its own.
    public Syntax within(String partKind, Span stretch, List<Syntax> partChildren) {
        return new Syntax(source, partKind, "", stretch, true, false, partChildren);
    }

    /// The same in another role.
    public Syntax inRole(String role) {
        return new Syntax(source, kind, role, span, named, missing, children);
    }

    @Override
    public String toString() {
        return kind + " " + span.start() + ".." + span.end();
    }
}
