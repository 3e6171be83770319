package interleave.language.go;

/// A program that must be refused, and why: each problem as `line:column: message`, in the order of the text.
record Broken(Text program, String expected) {
    /// The statements of `main`, from line 4.
    static Broken inMain(String statements, String... problems) {
        return text("package main\n\nfunc main() {\n" + statements + "\n}\n", problems);
    }

    /// Declarations, from line 3.
    static Broken inFile(String declarations, String... problems) {
        return text("package main\n\n" + declarations + "\n", problems);
    }

    /// A whole text.
    static Broken text(String text, String... problems) {
        return new Broken(new Text(text), String.join("\n", problems));
    }

    String found() {
        return program.problems();
    }

    @Override
    public String toString() {
        return program.text().replace("package main\n\n", "").replace("\n", "⏎");
    }
}
