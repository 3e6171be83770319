package interleave.language.go.fmt;

import interleave.program.Value;
import java.util.List;

/// The order in which keys of maps stand, as `fmt` prints them (Go's `internal/fmtsort`).
final class KeyOrder {
    private KeyOrder() {}

    static int compare(Value a, Value b) {
        int kinds = Integer.compare(rank(a), rank(b));
        if (kinds != 0) return kinds;
        return switch (a) {
            case Value.Bool x -> Boolean.compare(x.truth(), ((Value.Bool) b).truth());
            case Value.Int x -> Long.compare(x.number(), ((Value.Int) b).number());
            case Value.Wide x -> x.number().compareTo(((Value.Wide) b).number());
            case Value.Real x -> Double.compare(x.number(), ((Value.Real) b).number());
            case Value.Text x -> x.bytes().compareTo(((Value.Text) b).bytes());
            case Value.Pointer x -> {
                Value.Pointer y = (Value.Pointer) b;
                int blocks = Integer.compare(x.block(), y.block());
                yield blocks != 0 ? blocks : Integer.compare(x.offset(), y.offset());
            }
            case Value.Dynamic x -> {
                Value.Dynamic y = (Value.Dynamic) b;
                int types = x.type().title().compareTo(y.type().title());
                yield types != 0 ? types : compare(x.value(), y.value());
            }
            case Value.Aggregate x -> lists(x.parts(), ((Value.Aggregate) b).parts());
            case Value.Nil _, Value.Slice _, Value.Function _, Value.Table _, Value.Gate _ -> 0;
        };
    }

    private static int lists(List<Value> a, List<Value> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int order = compare(a.get(i), b.get(i));
            if (order != 0) return order;
        }
        return Integer.compare(a.size(), b.size());
    }

    /// Nil comes first; otherwise keys of one type are of one kind.
    private static int rank(Value value) {
        return switch (value) {
            case Value.Nil _ -> 0;
            case Value.Bool _ -> 1;
            case Value.Int _ -> 2;
            case Value.Real _ -> 3;
            case Value.Text _ -> 4;
            case Value.Pointer _ -> 5;
            case Value.Dynamic _ -> 6;
            case Value.Aggregate _ -> 7;
            case Value.Slice _, Value.Function _, Value.Table _, Value.Gate _ -> 8;
            case Value.Wide _ -> 9;
        };
    }
}
