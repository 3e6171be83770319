package interleave.language.rust.mir;

import interleave.language.rust.type.Definition;
import interleave.language.rust.type.Ty;
import interleave.language.rust.type.Variable;
import interleave.program.Span;
import java.util.List;
import java.util.Optional;

/// The graph of one body. Local 0 is the result; locals 1 to `parameters` are the parameters, for a closure first the
/// closure itself (by value, `&` or `&mut`, as its kind wants). Block 0 is the beginning. Closures inside it have bodies
/// of their own, in [#closures].
/// @param span of the whole body, as the compiler underlines its end by its last character
public record MirBody(Definition owner, Span span, int parameters, List<LocalDecl> locals, List<Block> blocks,
        List<MirBody> closures, List<LoopPlace> loops) {
    public MirBody {
        locals = List.copyOf(locals);
        blocks = List.copyOf(blocks);
        closures = List.copyOf(closures);
        loops = List.copyOf(loops);
    }

    /// A local.
    /// @param variable the user's variable, if it is one; a variable bound by several alternatives, or in a guard, may have
    ///     more than one local
    /// @param span of the variable where it is declared, or of the expression whose value it holds
    /// @param scope the part of the text in which a variable can be named
    public record LocalDecl(Ty type, boolean mutable, Optional<Variable> variable, Kind kind, Span span, Span scope) {}

    /// What a local is.
    public enum Kind {
        RESULT,
        /// A parameter as it is given; its pattern binds variables from it, unless it is a plain name.
        PARAMETER,
        VARIABLE,
        /// A reference to a variable, by which the guard of an arm sees it.
        GUARD_REFERENCE,
        TEMPORARY
    }

    /// A basic block.
    /// @param cleanup whether it is reached only by unwinding
    public record Block(List<MirStatement> statements, Terminator terminator, boolean cleanup) {
        public Block {
            statements = List.copyOf(statements);
        }
    }

    /// A `for`, `while` or `loop`, for showing: the block at which each round begins.
    public record LoopPlace(Span span, int head) {}
}
