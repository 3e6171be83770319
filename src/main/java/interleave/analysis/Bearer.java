package interleave.analysis;

import interleave.engine.Cell;

/// Someone or something that knows of the past: a thread, or a synchronisation object that passes on what is known.
/// @param kind one of the constants here
/// @param number of the thread, or of the block of the object
/// @param part which part of the block, or which of several things at one object
record Bearer(int kind, int number, int part, VectorClock clock) {
    static final int THREAD = 0;
    static final int NOTICE = 1;
    static final int OBJECT = 2;
    static final int READING = 3;
    static final int SEND = 4;
    static final int RECEIVE = 5;
    static final int CLOSE = 6;

    static Bearer at(int kind, Cell cell, VectorClock clock) {
        return new Bearer(kind, cell.block(), cell.offset(), clock);
    }

    boolean isThread() {
        return kind == THREAD;
    }
}
