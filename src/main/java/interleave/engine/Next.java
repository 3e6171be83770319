package interleave.engine;

import interleave.program.Span;
import java.util.Optional;

/// The step that a thread would take next.
/// @param words what it would do, such as `write counter` or `lock mu`
/// @param cell the cell that it is about, if any
/// @param span the operand or call
/// @param statement the statement that this is part of
/// @param body the index of the body, and `pc` the index of the instruction in it (-1 where the thread stands at none that is
///     shown)
public record Next(Operation operation, String words, Optional<Cell> cell, Span span, Span statement, int body, int pc) {}
