package interleave.language.rust.check;

import interleave.language.rust.type.FunctionDef;
import interleave.program.Span;
import java.util.List;

/// A call as it is written, for errors that are told of one of its arguments.
/// @param whole what is told of where no argument is to blame
/// @param receivers how many parameters come before the written arguments
record CallSite(Span function, Span whole, FunctionDef definition, List<Span> arguments, int receivers) {
    CallSite {
        arguments = List.copyOf(arguments);
    }
}
