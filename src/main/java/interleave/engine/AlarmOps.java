package interleave.engine;

import interleave.program.Span;
import interleave.program.Value;
import interleave.program.Value.Alarm;

/// Alarms of timers. As with a sleep, nothing says when they ring, but that they do so after the given time for a scheduler
/// that imitates real life.
final class AlarmOps {
    private AlarmOps() {}

    static Alarm alarm(Op.Sight sight, Value.Pointer at) {
        return (Alarm) sight.block(at.block()).values[at.offset()];
    }

    private static Alarm unset(int released) {
        Alarm none = Alarm.UNSET;
        return new Alarm(false, none.duration(), none.period(), none.due(), none.sleeper(), released);
    }

    static final class Start extends OrderOps.OnCell {
        private final int slot;
        private final Eval nanoseconds;
        private final Eval period;

        Start(Span span, int pc, int slot, Eval address, Eval nanoseconds, Eval period) {
            super(span, pc, address, Operation.ALARM);
            this.slot = slot;
            this.nanoseconds = nanoseconds;
            this.period = period;
        }

        @Override
        int perform(Workspace w, Frame f) {
            Value.Pointer at = at(f);
            Alarm before = alarm(w, at);
            long duration = Math.max(0, nanoseconds.number(f.locals));
            Value.Due due = new Value.Due(w.now() + duration);
            w.memory().write(at, new Alarm(true, duration, period.number(f.locals), due, before.sleeper(), before.released()));
            if (before.sleeper() >= 0) Sleeping.until(w, before.sleeper(), due.at());
            f.locals[slot] = Value.Bool.of(before.set());
            if (recorded(w, at)) w.record(new Effect.AlarmSet(w.current(), place(f), cell(w, at), duration));
            return pc + 1;
        }

        @Override
        String words(Sight sight, Frame f) {
            return "set " + name(sight, f);
        }
    }

    static final class Stop extends OrderOps.OnCell {
        private final int slot;

        Stop(Span span, int pc, int slot, Eval address) {
            super(span, pc, address, Operation.ALARM);
            this.slot = slot;
        }

        @Override
        int perform(Workspace w, Frame f) {
            Value.Pointer at = at(f);
            Alarm before = alarm(w, at);
            int released = before.sleeper() >= 0 ? before.sleeper() : before.released();
            w.memory().write(at, unset(released));
            if (before.sleeper() >= 0 && w.riding()) w.rouse(before.sleeper());
            f.locals[slot] = Value.Bool.of(before.set());
            if (recorded(w, at)) w.record(new Effect.AlarmStopped(w.current(), place(f), cell(w, at), before.set()));
            return pc + 1;
        }

        @Override
        String words(Sight sight, Frame f) {
            return "stop " + name(sight, f);
        }
    }

    /// Going on because the alarm was stopped is no step: it is of no consequence when it happens.
    static final class Await extends OrderOps.OnCell {
        private final int slot;

        Await(Span span, int pc, int slot, Eval address) {
            super(span, pc, address, Operation.ALARM);
            this.slot = slot;
        }

        @Override
        int ride(Workspace w, Frame f) {
            Value.Pointer at = at(f);
            Alarm alarm = alarm(w, at);
            if (alarm.released() == f.thread && w.riding() || w.quiet()) return perform(w, f);
            if (alarm.set() && alarm.released() != f.thread) {
                Value.Due due = alarm.due();
                w.memory().write(at, new Alarm(true, alarm.duration(), alarm.period(), due, f.thread, alarm.released()));
                Sleeping.until(w, f.thread, due.at());
            }
            return PARK;
        }

        @Override
        int perform(Workspace w, Frame f) {
            Value.Pointer at = at(f);
            Alarm alarm = alarm(w, at);
            boolean released = alarm.released() == f.thread;
            boolean rings = alarm.set() && !released;
            f.locals[slot] = Value.Bool.of(rings);
            if (rings) {
                w.passUntil(alarm.due().at());
                w.memory().write(at, unset(alarm.released()));
                if (recorded(w, at)) w.record(new Effect.Rang(w.current(), place(f), cell(w, at), alarm.duration()));
            } else if (released) {
                Value.Due due = alarm.due();
                w.memory().write(
                        at, new Alarm(alarm.set(), alarm.duration(), alarm.period(), due, alarm.sleeper(), -1));
            }
            Sleeping.endEarly(w); // the time has passed already if it rang
            return pc + 1;
        }

        @Override
        String words(Sight sight, Frame f) {
            return "be woken by " + name(sight, f);
        }
    }

    static final class Read extends Op.Private {
        private final int slot;

        Read(Span span, int pc, int slot) {
            super(span, pc);
            this.slot = slot;
        }

        @Override
        int ride(Workspace w, Frame f) {
            f.locals[slot] = Value.Int.of(w.now());
            return pc + 1;
        }
    }
}
