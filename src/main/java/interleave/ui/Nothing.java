package interleave.ui;

import interleave.engine.Machine;
import interleave.engine.Run;
import interleave.program.Body;
import interleave.program.Asleep;
import interleave.program.Fault;
import interleave.program.Instruction;
import interleave.program.Program;
import interleave.program.Source;
import interleave.program.Span;
import interleave.program.ThreadId;
import interleave.program.Value;
import interleave.program.Wording;
import java.util.List;

/// The run of a program that does nothing: what the window shows where there is no program.
final class Nothing {
    private Nothing() {}

    static Run run() {
        Body body = new Body(
                "main",
                Span.NOWHERE,
                0,
                0,
                0,
                List.of(new Instruction.Return(Span.NOWHERE, List.of())),
                List.of(Span.NOWHERE),
                List.of(),
                List.of(),
                -1);
        return Run.of(new Machine(new Program(new Source("", ""), List.of(body), 0, List.of(), new Silent())));
    }

    /// Nothing can go wrong in it, so nothing is ever said.
    private record Silent() implements Wording {
        @Override
        public String fault(Fault fault) {
            return "";
        }

        @Override
        public boolean fatal(Fault fault) {
            return true;
        }

        @Override
        public Value thrown(Fault fault) {
            return Value.NIL;
        }

        @Override
        public String panic(Value value) {
            return "";
        }

        @Override
        public String report(String message, boolean fatal, ThreadId thread, String function, String place) {
            return "";
        }

        @Override
        public String deadlock(List<Asleep> threads) {
            return "";
        }

        @Override
        public String deadlock() {
            return "";
        }
    }
}
