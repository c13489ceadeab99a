package io.attune.matching.fit.model;

import java.util.Map;

/**
 * The numbers by which fit is judged.
 *
 * @param id such as {@code 2026-11}
 * @param hash SHA-256 of the file the model was read from, hexadecimal
 * @param weights of the soft rules by code, in 1/1,000; they add up to 1,000
 */
public record FitModel(String id, String hash, Map<String, Integer> weights) {

    public FitModel {
        weights = Map.copyOf(weights);
    }
}
