package interleave.cli;

import interleave.analysis.Race;
import interleave.analysis.RaceReport;
import interleave.analysis.RaceWords;
import interleave.engine.Machine;
import interleave.engine.Outcome;
import interleave.engine.Run;
import interleave.explore.ProgramRace;
import interleave.explore.ProgramRaces;
import interleave.explore.Tally;
import interleave.program.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What `race` tells.
final class RaceTelling {
    private final Machine machine;
    private final Source source;

    RaceTelling(Machine machine) {
        this.machine = machine;
        this.source = machine.program().source();
    }

    // ---- one run

    Map<String, Object> json(Run run, Outcome outcome, List<Race> races) {
        List<Object> told = new ArrayList<>();
        for (Race race : races) told.add(json(race, run, run.prefix(race.second().step()).schedule().toString()));
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("outcome", outcome.word());
        result.put("races", told);
        result.put("schedule", run.schedule().toString());
        return result;
    }

    String text(Run run, Outcome outcome, List<Race> races) {
        StringBuilder text = new StringBuilder();
        for (Race race : races) text.append(RaceReport.of(race, run)).append('\n');
        text.append(count(races.size(), "")).append(" in this run of ").append(Tally.of(run.length(), "step")).append(" (").append(outcome.word());
        return text.append("); --all looks at every schedule\n").toString();
    }

    // ---- all schedules

    Map<String, Object> json(ProgramRaces races) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("complete", races.complete());
        races.bound().ifPresent(bound -> result.put("bound", bound));
        result.put("states", races.states());
        if (races.runs() > 0) result.put("runs", races.runs());
        result.put("races", races(races));
        return result;
    }

    /// The races alone.
    List<Object> races(ProgramRaces races) {
        List<Object> told = new ArrayList<>();
        for (ProgramRace one : races.races()) {
            Map<String, Object> race = json(one.race(), run(one), one.witness().schedule().toString());
            race.put("preemptions", one.witness().preemptions());
            told.add(race);
        }
        return told;
    }

    String text(ProgramRaces races) {
        StringBuilder text = new StringBuilder();
        for (ProgramRace one : races.races()) {
            text.append(RaceReport.of(one.race(), run(one)));
            text.append("witness: ").append(one.witness().schedule()).append("\n\n");
        }
        text.append(count(races.races().size(), races.complete() ? "" : "at least "));
        if (races.complete()) {
            text.append(" over all schedules (").append(Tally.of(races.states(), "state")).append(")\n");
        } else {
            text.append(" (stopped at ").append(races.bound().orElse("")).append("; ");
            text.append(Tally.of(races.runs(), "run")).append(" besides)\n");
        }
        return text.toString();
    }

    private Run run(ProgramRace one) {
        return Run.of(machine).then(one.witness().schedule());
    }

    private static String count(int races, String least) {
        return least + (races == 0 ? "no" : "" + races) + (races == 1 ? " data race" : " data races");
    }

    private Map<String, Object> json(Race race, Run run, String witness) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("cell", race.cell().name());
        one.put("first", json(race.first()));
        one.put("second", json(race.second()));
        one.put("witness", witness);
        one.put("words", new RaceWords(run).missing(race).toString());
        return one;
    }

    private Map<String, Object> json(Race.Access access) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("op", access.write() ? "write" : "read");
        if (access.atomic()) one.put("atomic", true);
        one.put("thread", access.thread().toString());
        one.put("line", source.line(access.span()));
        one.put("col", source.column(access.span()));
        one.put("step", access.step());
        return one;
    }
}
