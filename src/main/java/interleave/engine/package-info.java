/// What a step means: the machine that takes steps, states as values, runs with their history, schedules as one line of
/// text, and the schedulers that make the choices. Start with [interleave.engine.Machine].
@NullMarked
package interleave.engine;

import org.jspecify.annotations.NullMarked;
