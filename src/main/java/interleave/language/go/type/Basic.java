package interleave.language.go.type;

import interleave.program.Width;
import java.util.Optional;

/// The types that are not made of others, and those of constants that have no type yet.
public enum Basic implements GoType {
    BOOL("bool"),
    INT("int", Width.INT64),
    INT8("int8", Width.INT8),
    INT16("int16", Width.INT16),
    INT32("int32", Width.INT32),
    INT64("int64", Width.INT64),
    UINT("uint", Width.UINT64),
    UINT8("uint8", Width.UINT8),
    UINT16("uint16", Width.UINT16),
    UINT32("uint32", Width.UINT32),
    UINT64("uint64", Width.UINT64),
    UINTPTR("uintptr", Width.UINT64),
    FLOAT32("float32"),
    FLOAT64("float64"),
    STRING("string"),
    /// Another name of `uint8`.
    BYTE("byte", Width.UINT8),
    /// Another name of `int32`.
    RUNE("rune", Width.INT32),
    UNTYPED_BOOL("untyped bool"),
    UNTYPED_INT("untyped int"),
    UNTYPED_RUNE("untyped rune"),
    UNTYPED_FLOAT("untyped float"),
    UNTYPED_STRING("untyped string"),
    UNTYPED_NIL("untyped nil"),
    /// Stands for a type that is not basic.
    NONE("");

    private final String title;
    private final Optional<Width> width;

    Basic(String title) {
        this.title = title;
        this.width = Optional.empty();
    }

    Basic(String title, Width width) {
        this.title = title;
        this.width = Optional.of(width);
    }

    /// How wide a whole number of this type is; empty for untyped constants and all else.
    public Optional<Width> width() {
        return width;
    }

    /// Whether it holds whole numbers.
    public boolean isInteger() {
        return width.isPresent() || this == UNTYPED_INT || this == UNTYPED_RUNE;
    }

    /// Whether it holds whole numbers from zero.
    public boolean isUnsigned() {
        return width.isPresent() && !width.get().signed();
    }

    /// Whether it holds floating-point numbers.
    public boolean isFloat() {
        return this == FLOAT32 || this == FLOAT64 || this == UNTYPED_FLOAT;
    }

    /// Whether it holds numbers.
    public boolean isNumeric() {
        return isInteger() || isFloat();
    }

    /// Whether it holds strings.
    public boolean isString() {
        return this == STRING || this == UNTYPED_STRING;
    }

    /// Whether it holds truth values.
    public boolean isBoolean() {
        return this == BOOL || this == UNTYPED_BOOL;
    }

    /// Whether its values can be constants.
    public boolean isConstant() {
        return isNumeric() || isString() || isBoolean();
    }

    /// Whether its values have no type yet.
    public boolean isUntyped() {
        return ordinal() >= UNTYPED_BOOL.ordinal() && this != NONE;
    }

    /// The type that an untyped constant takes where nothing else says one.
    public Basic defaultType() {
        return switch (this) {
            case UNTYPED_BOOL -> BOOL;
            case UNTYPED_INT -> INT;
            case UNTYPED_RUNE -> RUNE;
            case UNTYPED_FLOAT -> FLOAT64;
            case UNTYPED_STRING -> STRING;
            case BOOL, INT, INT8, INT16, INT32, INT64, UINT, UINT8, UINT16, UINT32, UINT64, UINTPTR, FLOAT32, FLOAT64,
                    STRING, BYTE, RUNE, UNTYPED_NIL, NONE -> this;
        };
    }

    @Override
    public GoType canonical() {
        return this == BYTE ? UINT8 : this == RUNE ? INT32 : this;
    }

    @Override
    public String toString() {
        return title;
    }
}
