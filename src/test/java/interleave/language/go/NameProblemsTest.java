package interleave.language.go;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Names that are unknown, taken, unused or out of place.
class NameProblemsTest {
    static List<Broken> programs() {
        return List.of(
                inMain("x := 1",
                        "4:1: declared and not used: x"),
                inMain("var y int\ny = 2",
                        "4:5: declared and not used: y"),
                inMain("x := 5\nfunc() { x := 6 }()\n_ = x",
                        "5:10: declared and not used: x"),
                inMain("unknown()\ny.z = 2\nw[0] = 3\nq++",
                        "4:1: undefined: unknown",
                        "5:1: undefined: y",
                        "6:1: undefined: w",
                        "7:1: undefined: q"),
                inMain("x := 1\nx := 2\n_ = x",
                        "5:3: no new variables on left side of :="),
                inFile("func f(a int) {}\nfunc f() {}\nfunc main() {}",
                        "4:6: f redeclared in this block"),
                inFile("type T struct{ a int; a string }\nfunc main() {}",
                        "3:23: a redeclared"),
                inFile("type T struct{}\nfunc (t T) M() {}\nfunc (t T) M() {}\nfunc (n int) N() {}\nfunc main() {}",
                        "5:12: method T.M already declared",
                        "6:7: cannot define new methods on non-local type int"),
                inFile("import \"fmt\"\nimport \"os\"\nfunc main() { fmt.Printl(\"a\"); fmt.println(\"b\"); var fmt int; _ = fmt }",
                        "4:8: \"os\" imported and not used",
                        "5:19: undefined: fmt.Printl",
                        "5:36: undefined: fmt.println"),
                inFile("import \"foo/bar\"\nfunc main() { bar.X() }",
                        "3:8: package foo/bar is not in std"),
                inFile("import s \"strings\"\nfunc main() {}",
                        "3:8: \"strings\" imported as s and not used"),
                inFile("func main(x int) {}\nfunc init() int { return 1 }",
                        "3:6: func main must have no arguments and no return values",
                        "4:6: func init must have no arguments and no return values"),
                inFile("func other() {}",
                        "1:1: function main is undeclared in the main package"),
                inFile("var main = 1",
                        "1:1: function main is undeclared in the main package",
                        "3:5: cannot declare main - must be func"),
                text("package other\n\nfunc main() {}\n",
                        "1:9: package other is not a main package"),
                inMain("break",
                        "4:1: break is not in a loop, switch, or select"),
                inMain("continue",
                        "4:1: continue is not in a loop"),
                inMain("L:\nfor {\n}",
                        "4:1: label L defined and not used"),
                inMain("for {\ncontinue X\n}",
                        "5:10: continue label not defined: X"),
                inMain("goto L\nx := 1\nL:\n_ = x",
                        "4:6: goto L jumps over variable declaration at line 5"),
                inMain("goto M\n{\nM:\n}\ngoto N",
                        "4:6: goto M jumps into block",
                        "8:6: label N not defined"),
                inMain("fallthrough",
                        "4:1: fallthrough statement out of place"),
                inMain("switch 1 {\ncase 1:\nfallthrough\n}",
                        "6:1: cannot fallthrough final case in switch"),
                inMain("a, a := 1, 2\n_ = a\n5 := 3",
                        "4:4: a repeated on left side of :=",
                        "6:1: non-name 5 on left side of :="),
                inMain("_ = _\nvar int = 3\n_ = int\nvar z int",
                        "4:5: cannot use _ as value",
                        "7:7: int (variable of type int) is not a type"),
                inMain("x := nil\n_ = x",
                        "4:6: use of untyped nil in assignment"),
                inFile("var x = y\nvar y = x\nfunc main() { _ = x }",
                        "3:5: initialization cycle for x"),
                inFile("var a = f()\nfunc f() int { return a }\nfunc main() {}",
                        "3:5: initialization cycle for a: it refers to f, which refers to a"),
                inFile("var a = a\nfunc main() {}",
                        "3:5: initialization cycle for a"),
                inFile("type T struct{ t T }\ntype A [2]A\ntype P struct { p *P }\nfunc main() { var x T; _ = x }",
                        "3:6: invalid recursive type T",
                        "4:6: invalid recursive type A"),
                inMain("type T T2\ntype T2 T\nvar x T\n_ = x",
                        "4:8: undefined: T2"),
                inMain("const c = 10\nc = 5\nc++",
                        "5:1: cannot assign to c (neither addressable nor a map index expression)",
                        "6:1: cannot assign to c (neither addressable nor a map index expression)"),
                inMain("x := 3\nx.foo()\nx.bar = 1\nvar s []int\ns.len()",
                        "5:3: x.foo undefined (type int has no field or method foo)",
                        "6:3: x.bar undefined (type int has no field or method bar)",
                        "8:3: s.len undefined (type []int has no field or method len)"),
                inMain("iota\nconst a = iota\n_ = a\nconst b int = \"x\"\nconst c = len([]int{1})\nvar v = 1\nconst d = v",
                        "4:1: cannot use iota outside constant declaration",
                        "7:15: cannot use \"x\" (untyped string constant) as int value in constant declaration",
                        "8:11: len([]int{…}) (value of type int) is not constant",
                        "10:11: v (variable of type int) is not constant"),
                inFile("func f() int {\n}\nfunc g(x int) int {\n\tfor {\n\t\tif x > 1 { break }\n\t}\n}\nfunc h(x int) int {\n\tswitch x { case 1: return 1 }\n}\nfunc main() {}",
                        "4:1: missing return",
                        "9:1: missing return",
                        "12:1: missing return"),
                inMain("const (\n\ta = 1\n\tb, c\n)\nconst d, e = 1, 2, 3",
                        "6:5: missing init expr for const declaration",
                        "8:20: extra init expr"),
                inFile("type I interface { M(); M() }\nfunc main() {}",
                        "3:25: duplicate method M"));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void isRefused(Broken program) {
        assertEquals(program.expected(), program.found());
    }

    private static Broken inMain(String statements, String... problems) {
        return Broken.inMain(statements, problems);
    }

    private static Broken text(String text, String... problems) {
        return Broken.text(text, problems);
    }

    private static Broken inFile(String declarations, String... problems) {
        return Broken.inFile(declarations, problems);
    }
}
