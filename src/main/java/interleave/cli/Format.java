package interleave.cli;

/// How a result is written.
enum Format {
    text,
    json
}
