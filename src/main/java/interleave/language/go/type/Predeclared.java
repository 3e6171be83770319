package interleave.language.go.type;

import java.util.List;

/// Types that the language itself names.
public final class Predeclared {
    /// `error`
    public static final Named ERROR = new Named("", "error")
            .is(new GoType.Interface(List.of(new GoType.Requirement(
                    "Error", new GoType.Function(List.of(), List.of(Basic.STRING), false)))));

    private Predeclared() {}
}
