package app.pythia.soak;

import app.pythia.bench.Benchmark;
import app.pythia.bench.Result;
import app.pythia.delphi.http.AnswersOnWire;
import app.pythia.delphi.http.RecordedAnswers;
import app.pythia.soak.CutAnswer.Told;
import app.pythia.turn.CutTurns;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Answers of every form end after each of their bytes.
final class CutStreams implements Benchmark {
    private final int stepOnWire;
    private final int stepRecorded;
    private final int turns;

    CutStreams(Extent extent) {
        this.stepOnWire = extent.of(1, 3);
        this.stepRecorded = extent.of(1, 97);
        this.turns = extent.of(500, 25);
    }

    @Override
    public String name() {
        return "cut-streams";
    }

    @Override
    public List<Result> run(Path folder) throws Exception {
        List<Result> results = new ArrayList<>();
        try (AnswersOnWire answers = new AnswersOnWire()) {
            results.addAll(of("cut-streams/line", answers.all(), stepOnWire));
        }
        try (RecordedAnswers answers = new RecordedAnswers()) {
            List<CutAnswer> all = answers.all();
            results.addAll(of("cut-streams/recorded", all, stepRecorded));
            results.add(CutTurns.shown(all, turns));
        }
        return results;
    }

    /// Cuts each of them at every `step`th byte, and where they end.
    static List<Result> of(String name, List<CutAnswer> answers, int step) throws Exception {
        int cuts = 0;
        int early = 0;
        int lost = 0;
        for (CutAnswer answer : answers) {
            Told whole = answer.least(answer.length());
            for (int at = answer.length(); at >= 0; at -= step) {
                Told least = answer.least(at);
                Told told = answer.told(at);
                boolean wronglyWhole = told.complete() != least.complete();
                boolean fits = told.fits(least, whole);
                cuts++;
                early += wronglyWhole ? 1 : 0;
                lost += fits ? 0 : 1;
                if (wronglyWhole || !fits) {
                    System.out.printf("%s cut at %d of %d%n", answer.name(), at, answer.length());
                }
            }
        }
        String where = " in %,d cuts of %d answers".formatted(cuts, answers.size());
        return List.of(
                none(
                        name + "/complete",
                        early,
                        "0 told as whole that were not, or not whole" + where),
                none(name + "/lost", lost, "0 without all that had come" + where));
    }

    private static Result none(String name, int count, String goal) {
        return Result.of(name, count, "cuts", goal, count == 0);
    }
}
