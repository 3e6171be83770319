package interleave.language.rust.emit;

import interleave.language.rust.type.Ty;
import interleave.program.Layout;
import interleave.program.Expression;
import java.util.ArrayList;
import java.util.List;

/// Structs and variants put together.
final class Make {
    private Make() {}

    /// A struct or variant whose fields are these cells.
    static Expression of(Layouts layouts, Ty type, int variant, Expression fields) {
        int size = layouts.size(type);
        if (type instanceof Ty.Adt adt && adt.definition().lang().startsWith("raw_")) {
            return Flat.constant(layouts.of(type).zero(0));
        }
        if (!Layouts.isEnum(type)) return fields;
        List<Expression> cells = new ArrayList<>();
        cells.add(Flat.number(variant));
        int used = 0;
        for (Ty field : layouts.fields(type, variant)) used += layouts.size(field);
        cells.addAll(Flat.all(fields, used));
        while (cells.size() < size) cells.add(Flat.constant(layouts.of(type).zero(cells.size())));
        return Flat.gather(cells);
    }

    /// Cells that nobody looks at.
    static Expression nothing(Layout layout) {
        List<Expression> cells = new ArrayList<>();
        for (int i = 0; i < layout.size(); i++) cells.add(Flat.constant(layout.zero(i)));
        return Flat.gather(cells);
    }
}
