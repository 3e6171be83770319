package interleave.engine;

import interleave.program.Expression;
import interleave.program.Expression.*;
import java.util.List;

/// The expressions that an expression is made of.
public final class Parts {
    private Parts() {}

    /// Those that it is made of directly; none of a constant or a local.
    public static List<Expression> of(Expression expression) {
        return switch (expression) {
            case Constant _, Local _ -> List.of();
            case Arithmetic e -> List.of(e.left(), e.right());
            case RealArithmetic e -> List.of(e.left(), e.right());
            case Concatenate e -> List.of(e.left(), e.right());
            case Compare e -> List.of(e.left(), e.right());
            case Not e -> List.of(e.operand());
            case Wrap e -> List.of(e.operand());
            case ToReal e -> List.of(e.operand());
            case ToInt e -> List.of(e.operand());
            case ToSingle e -> List.of(e.operand());
            case Offset e -> List.of(e.pointer());
            case Element e -> List.of(e.slice(), e.index());
            case ArrayElement e -> List.of(e.pointer(), e.index());
            case Reslice e -> List.of(e.slice(), e.low(), e.high(), e.max());
            case SliceOfArray e -> List.of(e.pointer());
            case Substring e -> List.of(e.text(), e.low(), e.high());
            case ByteAt e -> List.of(e.text(), e.index());
            case Length e -> List.of(e.operand());
            case Capacity e -> List.of(e.operand());
            case Gather e -> e.parts();
            case Part e -> List.of(e.aggregate());
            case PartAt e -> List.of(e.aggregate(), e.index());
            case Closure e -> e.captured();
            case Box e -> List.of(e.operand());
            case Unbox e -> List.of(e.operand());
            case HasType e -> List.of(e.operand());
            case Method e -> List.of(e.receiver());
            case Apply e -> e.arguments();
        };
    }
}
