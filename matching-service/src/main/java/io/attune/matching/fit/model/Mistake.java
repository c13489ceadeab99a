package io.attune.matching.fit.model;

/**
 * One thing that speaks against a model.
 *
 * @param field where it is written, as a JSON pointer such as {@code /measures/soon/deviation}
 * @param reason one sentence
 */
public record Mistake(String field, String reason) {

    /** The same, with the line on which the field stands. */
    public Mistake onLine(int line) {
        return new Mistake(field, "Line " + line + ": " + reason);
    }
}
