package interleave.language.rust.check;

import interleave.language.rust.type.Ty;
import interleave.language.rust.type.Variable;
import java.util.ArrayList;
import java.util.List;

/// A place as the capture analysis sees it: a variable and the way from it.
/// @param start the type of the variable
record CapturedPlace(Variable variable, Ty start, List<Step> way) {
    CapturedPlace {
        way = List.copyOf(way);
    }

    /// How a step goes on.
    enum StepKind { FIELD, DEREFERENCE, INDEX }

    /// One step; `index` and `name` are of a field, `type` is that behind the step.
    record Step(StepKind kind, int index, String name, Ty type) {
        /// Whether it is the same step, whatever is known of the type.
        boolean same(Step other) {
            return kind == other.kind && index == other.index;
        }
    }

    Ty type() {
        return before(way.size());
    }

    /// The type to which the step of that number is applied.
    Ty before(int step) {
        return step == 0 ? start : way.get(step - 1).type;
    }

    CapturedPlace then(Step step) {
        List<Step> longer = new ArrayList<>(way);
        longer.add(step);
        return new CapturedPlace(variable, start, longer);
    }

    CapturedPlace first(int steps) {
        return new CapturedPlace(variable, start, way.subList(0, steps));
    }

    /// Whether the way of this one begins the way of the other.
    boolean begins(CapturedPlace other) {
        if (way.size() > other.way.size()) return false;
        for (int i = 0; i < way.size(); i++) if (!way.get(i).same(other.way.get(i))) return false;
        return true;
    }

    /// As messages write it: `self.items`, `*r`.
    String text() {
        String text = variable.name();
        for (int i = 0; i < way.size(); i++) {
            Step step = way.get(i);
            boolean last = i == way.size() - 1 || way.get(i + 1).kind != StepKind.FIELD;
            switch (step.kind) {
                case FIELD -> text = text + "." + step.name;
                case DEREFERENCE -> text = last ? "*" + text : text;
                case INDEX -> text = text + "[..]";
            }
        }
        return text;
    }
}
