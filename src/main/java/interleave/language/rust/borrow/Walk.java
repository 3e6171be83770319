package interleave.language.rust.borrow;

import interleave.language.rust.mir.MirStatement;
import interleave.language.rust.mir.Operand;
import interleave.language.rust.mir.Place;
import interleave.language.rust.mir.Place.Element;
import interleave.language.rust.mir.Rvalue;
import interleave.language.rust.mir.Terminator;
import interleave.language.rust.type.Ty;
import interleave.language.rust.typed.BorrowKind;
import interleave.program.Span;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// Goes over all statements of a body and checks what each does to places: that there is something in them, that they may
/// be changed, and that no loan is in the way.
final class Walk {
    private final Findings findings;
    private final Graph graph;
    private final Mutability mutability;
    private final ErrorBuffer errors;
    private final ConflictReports conflicts;
    private final MovedReports moved;
    private final MutabilityReports mutabilityReports;
    private final Told told = new Told();
    private final Set<Place> reserved = new LinkedHashSet<>();

    Walk(Findings findings, Mutability mutability, ErrorBuffer errors, Explanations explanations) {
        this.findings = findings;
        this.graph = findings.graph();
        this.mutability = mutability;
        this.errors = errors;
        this.conflicts = new ConflictReports(findings, errors, explanations, told);
        this.moved = new MovedReports(findings, errors);
        this.mutabilityReports = new MutabilityReports(findings, mutability, errors);
    }

    void run() {
        for (int block : graph.order()) {
            for (int point = graph.start(block); point <= graph.end(block); point++) {
                activations(point);
                int at = point;
                graph.statement(point).ifPresentOrElse(
                        statement -> statement(statement, at), () -> terminator(graph.terminator(at), at));
            }
        }
        for (int block : graph.order()) panics(graph.end(block));
    }

    /// What can panic leaves the body at once where nothing is left to drop; the graph does not show that way.
    private void panics(int point) {
        boolean leaves = switch (graph.terminator(point)) {
            case Terminator.Call call -> call.unwind().isEmpty();
            case Terminator.Drop drop -> drop.unwind().isEmpty();
            case Terminator.CheckIndex check -> check.unwind().isEmpty();
            case Terminator.FalseUnwind edge -> edge.unwind().isEmpty();
            case Terminator.Goto _, Terminator.Switch _, Terminator.Return _, Terminator.Resume _,
                    Terminator.Unreachable _, Terminator.FalseEdge _ -> false;
        };
        if (!leaves || graph.body().blocks().get(graph.block(point)).cleanup()) return;
        for (Loan loan : findings.loans().after(point)) {
            if (!findings.regions().universalsIn(loan.region()).isEmpty()) {
                conflicts.atExit(loan, point, graph.body().span());
            }
        }
    }

    private void activations(int point) {
        for (Loan loan : findings.loans().activatedAt(point)) {
            access(loan.place(), graph.span(point), point, Overlap.Depth.DEEP, new Access.Activate(loan), Access.Allowed.NO);
        }
    }

    private void statement(MirStatement statement, int point) {
        Span span = statement.span();
        switch (statement) {
            case MirStatement.Assign assign -> {
                value(assign.value(), span, point);
                mutate(assign.place(), span, point, Overlap.Depth.SHALLOW);
            }
            case MirStatement.FakeRead read -> moved.pathOrPart(Access.Need.USE, read.place(), span, point);
            case MirStatement.Dead dead -> access(
                    Place.of(dead.local()), span, point, Overlap.Depth.SHALLOW, new Access.End(), Access.Allowed.YES);
            case MirStatement.Live _, MirStatement.Mention _, MirStatement.Ascribe _ -> {}
        }
    }

    private void terminator(Terminator terminator, int point) {
        Span span = terminator.span();
        switch (terminator) {
            case Terminator.Switch choice -> operand(choice.operand(), span, point);
            case Terminator.Drop drop -> access(
                    drop.place(),
                    span,
                    point,
                    Overlap.Depth.DROP,
                    drop.replaces() ? new Access.Replace() : new Access.End(),
                    Access.Allowed.YES);
            case Terminator.Call call -> {
                operand(call.function(), span, point);
                for (Operand argument : call.arguments()) operand(argument, span, point);
                mutate(call.destination(), span, point, Overlap.Depth.DEEP);
            }
            case Terminator.CheckIndex check -> {
                operand(check.length(), span, point);
                operand(check.index(), span, point);
            }
            case Terminator.Return _, Terminator.Resume _ -> {
                for (Loan loan : findings.loans().at(point)) conflicts.atExit(loan, point, span);
            }
            case Terminator.Goto _, Terminator.Unreachable _, Terminator.FalseEdge _, Terminator.FalseUnwind _ -> {}
        }
    }

    private void value(Rvalue value, Span span, int point) {
        switch (value) {
            case Rvalue.Borrow borrow -> {
                Access access = switch (borrow.kind()) {
                    case SHARED -> new Access.Borrow();
                    case TWO_PHASE -> new Access.Reserve();
                    case UNIQUE, MUTABLE -> new Access.BorrowMutably(borrow.kind());
                };
                access(borrow.place(), span, point, Overlap.Depth.DEEP, access, Access.Allowed.NO);
                moved.pathOrPart(Access.Need.BORROW, borrow.place(), span, point);
            }
            case Rvalue.RawBorrow borrow -> {
                Access access = borrow.mutable() ? new Access.BorrowMutably(BorrowKind.MUTABLE) : new Access.Borrow();
                access(borrow.place(), span, point, Overlap.Depth.DEEP, access, Access.Allowed.NO);
                moved.pathOrPart(Access.Need.BORROW, borrow.place(), span, point);
            }
            case Rvalue.Length length -> {
                access(length.place(), span, point, Overlap.Depth.LABEL, new Access.Copy(), Access.Allowed.NO);
                moved.pathOrPart(Access.Need.USE, length.place(), span, point);
            }
            case Rvalue.Discriminant discriminant -> {
                access(discriminant.place(), span, point, Overlap.Depth.SHALLOW, new Access.Copy(), Access.Allowed.NO);
                moved.pathOrPart(Access.Need.USE, discriminant.place(), span, point);
            }
            case Rvalue.Closure closure -> {
                mutability.closureMade(closure, point);
                for (Operand operand : closure.captured()) operand(operand, span, point);
            }
            case Rvalue.Use _, Rvalue.Binary _, Rvalue.Unary _, Rvalue.Cast _, Rvalue.Coerce _, Rvalue.Tuple _,
                    Rvalue.Array _, Rvalue.Make _, Rvalue.Repeat _, Rvalue.Format _ -> {
                for (Operand operand : Moves.operands(value)) operand(operand, span, point);
            }
        }
    }

    private void operand(Operand operand, Span span, int point) {
        switch (operand) {
            case Operand.Copy copy -> {
                access(copy.place(), span, point, Overlap.Depth.DEEP, new Access.Copy(), Access.Allowed.NO);
                moved.pathOrPart(Access.Need.USE, copy.place(), span, point);
            }
            case Operand.Move move -> {
                access(move.place(), span, point, Overlap.Depth.DEEP, new Access.Move(), Access.Allowed.YES);
                moved.pathOrPart(Access.Need.USE, move.place(), span, point);
            }
            case Operand.Constant _, Operand.Function _, Operand.Const _, Operand.Static _, Operand.Promoted _ -> {}
        }
    }

    private void mutate(Place place, Span span, int point, Overlap.Depth depth) {
        assigned(place, span, point);
        if (place.way().isEmpty() && !findings.body().locals().get(place.local()).mutable()) {
            reassigned(place, span, point);
            return;
        }
        access(place, span, point, depth, new Access.Assign(), Access.Allowed.NO);
    }

    /// A variable that is not `mut` gets a value once only.
    private void reassigned(Place place, Span span, int point) {
        BitSet before = findings.moves().filled(point);
        for (Moves.Filled filled : findings.moves().fills()) {
            if (filled.path().number() == place.local() && before.get(filled.number())) {
                mutabilityReports.reassigned(place, span, filled);
                return;
            }
        }
    }

    /// What is assigned to must lie in something that is there.
    private void assigned(Place place, Span span, int point) {
        for (int i = place.way().size() - 1; i >= 0; i--) {
            Place base = Ways.first(place, i);
            Ty type = findings.types().type(place, i);
            switch (place.way().get(i)) {
                case Element.Index _, Element.ElementAt _, Element.Between _, Element.Variant _ -> {}
                case Element.Dereference _ -> {
                    moved.path(Access.Need.USE, base, span, point);
                    return;
                }
                case Element.Field _ -> {
                    if (type instanceof Ty.Adt adt && findings.solver().destructs(adt.definition())) {
                        moved.pathOrPart(Access.Need.ASSIGN, base, span, point);
                        return;
                    }
                    if (type instanceof Ty.Adt || type instanceof Ty.Tuple || type instanceof Ty.Closure) {
                        if (moved.parent(base, span, point)) mutability.used(base.local());
                        return;
                    }
                }
            }
        }
    }

    private void access(Place place, Span span, int point, Overlap.Depth depth, Access access, Access.Allowed allowed) {
        if (access instanceof Access.Activate && reserved.contains(Ways.key(place))) return;
        if (told.contains(place, span)) return;
        boolean unallowed = permission(place, span, point, access, allowed);
        boolean conflict = conflict(place, span, point, depth, access);
        if (unallowed || conflict) told.add(place, span);
    }

    private boolean permission(Place place, Span span, int point, Access access, Access.Allowed allowed) {
        Access.Allowed unique = access instanceof Access.BorrowMutably borrow && borrow.kind() == BorrowKind.UNIQUE
                ? Access.Allowed.YES
                : allowed;
        boolean changes = access instanceof Access.BorrowMutably
                || access instanceof Access.Reserve
                || access instanceof Access.Assign;
        if (!changes) return false;
        Mutability.Answer answer = mutability.of(place, unique);
        if (answer.allowed()) {
            mutability.use(answer, point);
            return false;
        }
        Optional<Moves.Filled> filled = everFilled(place.local(), point);
        if (filled.isEmpty()) return false;
        if (access instanceof Access.Assign && place.way().isEmpty()) {
            mutabilityReports.reassigned(place, span, filled.get());
        } else {
            mutabilityReports.refused(place, span, answer.place(), access instanceof Access.Assign, point);
        }
        return true;
    }

    private Optional<Moves.Filled> everFilled(int local, int point) {
        BitSet before = findings.moves().filled(point);
        return findings.moves().fills().stream()
                .filter(f -> f.path().place().local() == local && before.get(f.number()))
                .findFirst();
    }

    private boolean conflict(Place place, Span span, int point, Overlap.Depth depth, Access access) {
        for (Loan loan : findings.loans().at(point)) {
            if (!findings.overlap().conflict(loan.place(), loan.kind(), place, depth)) continue;
            if (harmless(access, loan, point)) continue;
            if (access instanceof Access.Reserve) reserved.add(Ways.key(place));
            conflicts.report(place, span, point, access, loan);
            return true;
        }
        return false;
    }

    private boolean harmless(Access access, Loan loan, int point) {
        return switch (access) {
            case Access.Activate activate -> activate.loan() == loan;
            case Access.Copy _, Access.Borrow _ -> !loan.kind().exclusive() || !findings.loans().active(loan, point);
            case Access.Reserve _ -> !loan.kind().exclusive();
            case Access.BorrowMutably _, Access.Assign _, Access.Replace _, Access.Move _, Access.End _ -> false;
        };
    }
}
