package interleave.language.rust.check;

import interleave.language.rust.resolve.Environment;
import interleave.language.rust.resolve.Fulfilment;
import interleave.language.rust.resolve.Obligation;
import interleave.language.rust.resolve.Traits;
import interleave.language.rust.type.Arguments;
import interleave.language.rust.type.Predicate;
import interleave.language.rust.type.TraitDef;
import interleave.language.rust.type.TraitRef;
import interleave.language.rust.type.Ty;
import interleave.program.Span;
import java.util.ArrayList;
import java.util.List;

/// What has to hold for the body to be right.
final class Obligations {
    private final Inferring in;
    private final Traits traits;
    private final Environment environment;
    private final Fulfilment fulfilment;
    private final List<Failure> failed = new ArrayList<>();

    Obligations(Inferring in, Traits traits) {
        this.in = in;
        this.traits = traits;
        this.environment = Environment.of(in.crate, in.owner);
        this.fulfilment = new Fulfilment(traits, in.inference, environment);
    }

    void require(Predicate predicate, Cause cause) {
        fulfilment.add(Obligation.of(predicate, cause.span(), cause));
    }

    /// The values of that type are copied.
    void copy(Ty type, Span span) {
        require(marks("copy", type, span), Cause.at(span));
    }

    /// Settles what can be settled by now.
    void process() {
        fulfilment.settle();
        List<Obligation> all = fulfilment.failed();
        for (Obligation one : all.subList(failed.size(), all.size())) failed.add(Failure.of(one, in.inference));
    }

    List<Obligation> open() {
        return fulfilment.open();
    }

    List<Failure> failed() {
        return failed;
    }

    /// The type with what is known put in and its projections worked out.
    Ty normal(Ty type, Span span) {
        return fulfilment.normalise(type, span, Cause.at(span));
    }

    /// Whether it certainly holds.
    boolean holds(Predicate predicate) {
        return traits.holds(in.inference, environment, predicate) == Traits.Answer.YES;
    }

    /// Whether it is not excluded.
    boolean mayHold(Predicate predicate) {
        return traits.holds(in.inference, environment, predicate) != Traits.Answer.NO;
    }

    boolean has(String trait, Ty type) {
        return holds(marks(trait, type, Span.NOWHERE));
    }

    private Predicate marks(String trait, Ty type, Span span) {
        TraitDef definition = in.lang.trait(trait);
        return new Predicate.Implements(span, List.of(), new TraitRef(definition, type, Arguments.NONE));
    }

    Environment environment() {
        return environment;
    }
}
