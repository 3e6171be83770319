package interleave.analysis;

import interleave.engine.Cell;
import interleave.program.ThreadId;
import interleave.program.Value;

/// An update that a stale write destroyed.
/// @param version the number of the destroyed version in its [Lineage]
/// @param staleRead the step at which the destroyer had read its copy
/// @param becameStale the step at which another thread made that copy stale
/// @param destroyedWrite the step that wrote the destroyed value
/// @param destroyedBy the step that destroyed it
/// @param owner whose update it was
/// @param by who destroyed it
/// @param value what was destroyed
public record LostUpdate(
        Cell cell,
        int version,
        int staleRead,
        int becameStale,
        int destroyedWrite,
        int destroyedBy,
        ThreadId owner,
        ThreadId by,
        Value value) {}
