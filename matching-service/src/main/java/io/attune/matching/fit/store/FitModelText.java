package io.attune.matching.fit.store;

import io.attune.matching.fit.leaning.Guidelines;
import io.attune.matching.fit.model.Exploration;
import io.attune.matching.fit.model.FitModel;
import io.attune.matching.fit.model.Limits;
import io.attune.matching.fit.model.Measure;
import io.attune.matching.fit.model.UnusableFitModel;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A fit model as it is written down. */
record FitModelText(
        String id,
        double clip,
        double scoreDeviation,
        Map<String, WrittenMeasure> measures,
        Exploration exploration,
        Limits limits,
        Map<String, Map<String, Integer>> guidelines) {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** A weight is written as a share of 1. */
    record WrittenMeasure(BigDecimal weight, double mean, double deviation) {}

    /** @throws UnusableFitModel with the reasons */
    static FitModel read(String file, byte[] text) {
        try {
            return STRICT.readValue(text, FitModelText.class).model(sha256(text));
        } catch (JacksonException unreadable) {
            throw new UnusableFitModel(file, List.of(unreadable.getMessage()));
        }
    }

    private FitModel model(String hash) {
        var weighed = new TreeMap<String, Measure>();
        measures.forEach((rule, written) ->
                weighed.put(rule, new Measure(thousandths(rule, written.weight), written.mean, written.deviation)));
        return new FitModel(id, hash, weighed, clip, scoreDeviation, exploration, limits, new Guidelines(guidelines));
    }

    private int thousandths(String rule, BigDecimal weight) {
        try {
            return weight.movePointRight(3).intValueExact();
        } catch (ArithmeticException finer) {
            throw new UnusableFitModel(
                    id, List.of("The weight of " + rule + " is not in whole 1/1,000: " + weight + "."));
        }
    }

    private static String sha256(byte[] text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java platform has SHA-256.", absent);
        }
    }
}
