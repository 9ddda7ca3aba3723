package app.pythia.bench;

import java.util.Optional;

/// One figure.
///
/// @param name what was measured: `benchmark` or `benchmark/part`
/// @param reference what it is compared with, measured in the same run, where there is such a thing
/// @param ratio of the two, made so that the goal can be read off it
/// @param goal in words
public record Result(
        String name,
        double value,
        String unit,
        Optional<String> reference,
        Optional<Double> referenceValue,
        Optional<Double> ratio,
        String goal,
        boolean met) {

    /// A figure with a goal of its own.
    public static Result of(String name, double value, String unit, String goal, boolean met) {
        return new Result(
                name, value, unit, Optional.empty(), Optional.empty(), Optional.empty(), goal, met);
    }

    /// The same beside a reference.
    public Result beside(String what, double referenceValue, double ratio) {
        return new Result(
                name,
                value,
                unit,
                Optional.of(what),
                Optional.of(referenceValue),
                Optional.of(ratio),
                goal,
                met);
    }
}
