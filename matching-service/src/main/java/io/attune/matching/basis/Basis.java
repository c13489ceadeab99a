package io.attune.matching.basis;

import java.util.List;
import java.util.Map;

/**
 * What a shortlist rests on: its inputs, and what came of them, in two halves that are read apart.
 *
 * @param fitModel the id of the model, as it is told; the inputs say which one exactly
 * @param refusals how many candidates each hard rule refused, as it is told; the inputs say it too
 * @param inputs none in a shortlist that was made before all of them were kept
 */
public record Basis(String fitModel, Map<String, Integer> refusals, List<Input> inputs, Standings standings) {

    public Basis {
        refusals = Map.copyOf(refusals);
        inputs = inputs == null ? List.of() : List.copyOf(inputs);
        standings = standings == null ? Standings.NOBODY : standings;
    }
}
