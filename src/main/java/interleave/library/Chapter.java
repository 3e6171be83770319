package interleave.library;

import java.util.List;

/// Examples that belong together.
/// @param number its place among the chapters, from 1
public record Chapter(int number, String title, List<Example> examples) {
    public Chapter {
        examples = List.copyOf(examples);
    }
}
