package interleave.language.rust.resolve;

import interleave.language.rust.tree.TypeTree;
import interleave.language.rust.type.Length;
import interleave.language.rust.type.Region;
import interleave.language.rust.type.Ty;
import interleave.program.Span;

/// What stands for what is left out of a type, which depends on where the type stands (The Rust Reference, "Lifetime
/// elision").
public interface Elision {
    /// The region of a reference without a lifetime, or for `'_`.
    Region region(Span span);

    /// The region of a trait object without one that is in no reference: `'static` in signatures.
    Region object();

    /// The type for `_`, or for an argument that is left out.
    Ty type(Span span);

    /// The type for `impl Trait`.
    Ty implementing(TypeTree.Implementing tree);

    /// The length for `_`, or for an argument that is left out.
    default Length length() {
        return new Length.Known(0);
    }

    /// Whether arguments may be left out because they are inferred.
    boolean infers();
}
