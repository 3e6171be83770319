package interleave.cli;

import interleave.language.Problem;
import interleave.language.Reading;
import interleave.language.rust.RustCheck;
import interleave.language.rust.verdict.Diagnostic;
import interleave.language.rust.verdict.Edition;
import interleave.language.rust.verdict.RustcText;
import interleave.language.rust.verdict.Verdict;
import interleave.program.Source;
import interleave.program.Span;
import interleave.ui.real.Agreement;
import interleave.ui.real.RealRust;
import interleave.ui.real.RustMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `interleave check`: what the compiler would say of a text, without running it.
@Command(
        name = "check",
        description = "Say what the compiler would say: of Rust in rustc's own layout, by our own check of ownership.",
        footer = {
            "",
            "Exit codes: 0 accepted; 1 refused; 2 wrong usage or unreadable file; 3 not decided."
        },
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A .rs, .go or .interleave file.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Mixin
    private final EditionOption edition = new EditionOption();

    @Option(names = "--rustc", description = "Ask the rustc that is installed, too, and lay what it says beside it.")
    private boolean real;

    @Option(names = "--format", paramLabel = "text|json", description = "How to write the result (default: text).")
    private Format format = Format.text;

    @Override
    public Integer call() {
        Subject subject = Subject.of(file);
        Source source = subject.source();
        if (!source.name().endsWith(".rs")) {
            if (real) throw new Failure(ExitCode.USAGE, "--rustc: " + source.name() + " is no Rust.");
            return other(subject);
        }
        Edition chosen = edition.chosen(source);
        Verdict verdict = RustCheck.check(source, chosen);
        Optional<RealRust.Report> beside = real ? Optional.of(asked(source, chosen)) : Optional.empty();
        if (format == Format.json) {
            System.out.println(Json.write(json(source, chosen, verdict, beside)));
        } else {
            System.out.print(text(source, verdict));
            beside.ifPresent(report -> System.out.print(beside(source, verdict, report)));
        }
        return switch (verdict) {
            case Verdict.Accepted _ -> ExitCode.FINE;
            case Verdict.Refused _ -> ExitCode.FAILED;
            case Verdict.Undecided _ -> ExitCode.BOUND;
        };
    }

    /// Of a language whose compiler's words are not imitated: whether it is understood.
    private int other(Subject subject) {
        return switch (subject.read()) {
            case Reading.Understood _ -> {
                if (format == Format.json) System.out.println(Json.write(verdict("accepted", List.of())));
                else System.out.println("accepted");
                yield ExitCode.FINE;
            }
            case Reading.Refused(List<Problem> problems) -> {
                boolean ours = problems.stream().anyMatch(problem -> problem.message().contains("not understood"));
                List<Object> all = problems.stream()
                        .map(problem -> (Object) diagnostic(subject.source(), "", "error", problem.span(), problem.message()))
                        .toList();
                if (format == Format.json) System.out.println(Json.write(verdict(ours ? "undecided" : "refused", all)));
                else System.out.print(Problems.text(subject.source(), problems));
                yield ours ? ExitCode.BOUND : ExitCode.FAILED;
            }
        };
    }

    private static RealRust.Report asked(Source source, Edition edition) {
        RealRust rust = RealRust.find().orElseThrow(() -> new Failure(
                ExitCode.USAGE, "There is no rustc on this machine. Install one from rustup.rs, or name its folder in PATH."));
        try {
            return rust.check(source, edition.title(), () -> false);
        } catch (IOException e) {
            throw new Failure(ExitCode.USAGE, "rustc could not be run: " + e.getMessage());
        }
    }

    private static String text(Source source, Verdict verdict) {
        StringBuilder text = new StringBuilder(new RustcText(source).of(verdict.diagnostics()));
        if (verdict instanceof Verdict.Accepted) text.append("accepted\n");
        if (verdict instanceof Verdict.Undecided undecided) {
            text.append("not decided:\n");
            for (Verdict.Reason reason : undecided.reasons()) {
                text.append("  ").append(source.place(reason.span())).append(": ").append(reason.text()).append('\n');
            }
        }
        return text.toString();
    }

    private static String beside(Source source, Verdict verdict, RealRust.Report report) {
        StringBuilder text = new StringBuilder("\nbeside ").append(report.version()).append(", which ");
        text.append(!report.complete() ? "was stopped" : report.accepted() ? "accepts it" : "refuses it").append(":\n");
        Agreement agreement = Agreement.of(RustMessage.of(source, verdict.diagnostics()), report.messages());
        for (Agreement.Row row : agreement.rows()) {
            text.append(switch (row.who()) {
                case BOTH -> "  both:       ";
                case ONLY_OURS -> "  only ours:  ";
                case ONLY_RUSTC -> "  only rustc: ";
            });
            RustMessage message = row.message();
            text.append(message.line()).append(':').append(message.column()).append(' ');
            text.append(message.code().isEmpty() ? "" : message.code() + " ").append(message.text()).append('\n');
        }
        if (agreement.rows().isEmpty()) text.append("  neither says anything\n");
        return text.toString();
    }

    private static Map<String, Object> json(
            Source source, Edition edition, Verdict verdict, Optional<RealRust.Report> beside) {
        String word = switch (verdict) {
            case Verdict.Accepted _ -> "accepted";
            case Verdict.Refused _ -> "refused";
            case Verdict.Undecided _ -> "undecided";
        };
        RustcText printer = new RustcText(source);
        List<Object> all = verdict.diagnostics().stream()
                .map(d -> {
                    Map<String, Object> one = diagnostic(source, d.code(),
                            d.severity() == Diagnostic.Severity.ERROR ? "error" : "warning", d.span(), d.message());
                    one.put("rendered", printer.of(d));
                    return (Object) one;
                })
                .toList();
        Map<String, Object> result = verdict(word, all);
        result.put("edition", edition.title());
        if (verdict instanceof Verdict.Undecided undecided) {
            result.put("reasons", undecided.reasons().stream()
                    .map(reason -> place(source, reason.span(), reason.text()))
                    .toList());
        }
        beside.ifPresent(report -> {
            Map<String, Object> real = new LinkedHashMap<>();
            real.put("version", report.version());
            real.put("verdict", report.accepted() ? "accepted" : "refused");
            real.put("rows", Agreement.of(RustMessage.of(source, verdict.diagnostics()), report.messages()).rows().stream()
                    .map(CheckCommand::row)
                    .toList());
            result.put("rustc", real);
        });
        return result;
    }

    private static Map<String, Object> row(Agreement.Row row) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("who", switch (row.who()) {
            case BOTH -> "both";
            case ONLY_OURS -> "ours";
            case ONLY_RUSTC -> "rustc";
        });
        one.put("code", row.message().code().isEmpty() ? null : row.message().code());
        one.put("severity", row.message().error() ? "error" : "warning");
        one.put("line", row.message().line());
        one.put("col", row.message().column());
        one.put("message", row.message().text());
        return one;
    }

    private static Map<String, Object> verdict(String word, List<Object> diagnostics) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("verdict", word);
        result.put("diagnostics", diagnostics);
        return result;
    }

    private static Map<String, Object> diagnostic(Source source, String code, String severity, Span span, String message) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("code", code.isEmpty() ? null : code);
        one.put("severity", severity);
        one.putAll(place(source, span, message));
        return one;
    }

    private static Map<String, Object> place(Source source, Span span, String message) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("line", source.line(span));
        one.put("col", source.column(span));
        one.put("message", message);
        return one;
    }
}
