package interleave.language.go.type;

import java.util.List;

/// How large types are in a real program on a 64-bit machine, and how slices grow there. Programs can see it: `cap`.
public final class Sizes {
    /// The sizes in which Go's allocator hands out memory, up to 2048 bytes (`runtime/sizeclasses.go`).
    private static final int[] CLASSES = {
        8, 16, 24, 32, 48, 64, 80, 96, 112, 128, 144, 160, 176, 192, 208, 224, 240, 256, 288, 320, 352, 384, 416, 448, 480,
        512, 576, 640, 704, 768, 896, 1024, 1152, 1280, 1408, 1536, 1792, 2048, 2304, 2688, 3072, 3200, 3456, 4096, 4864,
        5120, 5376, 6144, 6528, 6784, 6912, 8192, 9472, 9728, 10240, 10880, 12288, 13568, 14336, 16384, 18432, 19072, 20480,
        21760, 24576, 27264, 28672, 32768
    };

    private static final int PAGE = 8192;

    private Sizes() {}

    /// The size of a type in bytes.
    public static long of(GoType type) {
        return switch (type.underlying()) {
            case Basic basic when basic.width().isPresent() -> basic.width().get().bits() / 8;
            case Basic basic -> basic == Basic.BOOL ? 1 : basic == Basic.FLOAT32 ? 4 : basic == Basic.STRING ? 16 : 8;
            case GoType.Slice _ -> 24;
            case GoType.Interface _ -> 16;
            case GoType.Array(int length, GoType element) -> length * of(element);
            case GoType.Struct(List<GoType.Field> fields) -> {
                long size = 0;
                for (GoType.Field field : fields) size = aligned(size, alignment(field.type())) + of(field.type());
                yield aligned(size, alignment(type));
            }
            case Named _, GoType.Pointer _, GoType.Map _, GoType.Constraint _, GoType.Parameter _, GoType.Channel _, GoType.Function _, GoType.Tuple _, GoType.Opaque _, GoType.Invalid _ -> 8;
        };
    }

    private static long alignment(GoType type) {
        return switch (type.underlying()) {
            case GoType.Array(int _, GoType element) -> alignment(element);
            case GoType.Struct(List<GoType.Field> fields) ->
                fields.stream().mapToLong(field -> alignment(field.type())).max().orElse(1);
            case Basic basic -> basic == Basic.STRING ? 8 : Math.max(1, of(basic));
            default -> 8;
        };
    }

    private static long aligned(long size, long alignment) {
        return (size + alignment - 1) / alignment * alignment;
    }

    /// The capacity of a slice that has grown (`runtime/slice.go`, growslice, as since Go 1.18).
    public static int grown(int capacity, int needed, long elementSize) {
        long wanted = needed;
        if (needed <= 2L * capacity) {
            int threshold = 256;
            if (capacity < threshold) {
                wanted = 2L * capacity;
            } else {
                wanted = capacity;
                while (wanted < needed) wanted += (wanted + 3 * threshold) / 4;
            }
        }
        if (elementSize == 0) return needed;
        return (int) (rounded(wanted * elementSize) / elementSize);
    }

    private static long rounded(long bytes) {
        for (int size : CLASSES) {
            if (bytes <= size) return size;
        }
        return aligned(bytes, PAGE);
    }
}
