package interleave.language.go.pure;

import interleave.language.go.type.Basic;
import interleave.language.go.type.GoType;
import interleave.language.go.type.Predeclared;
import java.util.ArrayList;
import java.util.List;

/// Reads the types of a function from a short text: `string, ...any -> int, error`.
final class SignatureText {
    private SignatureText() {}

    static GoType.Function read(String text) {
        String[] sides = text.split("->", -1);
        return new GoType.Function(types(sides[0]), types(sides[1]), sides[0].contains("..."));
    }

    private static List<GoType> types(String list) {
        List<GoType> types = new ArrayList<>();
        for (String type : list.split(",")) {
            if (!type.isBlank()) types.add(type(type.strip()));
        }
        return types;
    }

    private static GoType type(String text) {
        if (text.startsWith("[]")) return new GoType.Slice(type(text.substring(2)));
        if (text.startsWith("...")) return new GoType.Slice(type(text.substring(3)));
        if (text.equals("error")) return Predeclared.ERROR;
        if (text.equals("any")) return GoType.ANY;
        for (Basic basic : Basic.values()) {
            if (basic.toString().equals(text)) return basic;
        }
        throw new IllegalArgumentException(text);
    }
}
