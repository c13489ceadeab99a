package io.attune.matching.fit.store;

import com.fasterxml.jackson.annotation.Nulls;
import io.attune.matching.fit.leaning.Guidelines;
import io.attune.matching.fit.model.Exploration;
import io.attune.matching.fit.model.FitModel;
import io.attune.matching.fit.model.Limits;
import io.attune.matching.fit.model.Measure;
import io.attune.matching.fit.model.Mistake;
import io.attune.matching.fit.model.UnusableFitModel;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
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
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
            .build();

    /** A weight is written as a share of 1. */
    record WrittenMeasure(BigDecimal weight, double mean, double deviation) {}

    /** @throws UnusableFitModel with the file, and the line and the reason of every mistake that can be told at once */
    static FitModel read(String file, byte[] text) {
        try {
            return STRICT.readValue(text, FitModelText.class).model(sha256(text));
        } catch (JacksonException unreadable) {
            throw new UnusableFitModel(file, List.of(Unreadable.mistake(unreadable, Lines.of(text))));
        } catch (UnusableFitModel wrong) {
            var lines = Lines.of(text);
            throw new UnusableFitModel(
                    file,
                    wrong.mistakes().stream()
                            .map(mistake -> mistake.onLine(lines.of(mistake.field())))
                            .toList());
        }
    }

    private FitModel model(String hash) {
        var tooFine = new TreeMap<>(measures)
                .entrySet().stream()
                        .filter(measure -> !isInThousandths(measure.getValue().weight))
                        .map(measure -> tooFine(measure.getKey(), measure.getValue().weight))
                        .toList();
        if (!tooFine.isEmpty()) {
            throw new UnusableFitModel(id, tooFine);
        }
        return new FitModel(id, hash, weighed(), clip, scoreDeviation, exploration, limits, new Guidelines(guidelines));
    }

    private Map<String, Measure> weighed() {
        var weighed = new TreeMap<String, Measure>();
        measures.forEach((rule, written) -> weighed.put(
                rule, new Measure(written.weight.movePointRight(3).intValueExact(), written.mean, written.deviation)));
        return weighed;
    }

    private static boolean isInThousandths(BigDecimal weight) {
        return weight.stripTrailingZeros().scale() <= 3 && weight.abs().compareTo(BigDecimal.ONE) <= 0;
    }

    private static Mistake tooFine(String rule, BigDecimal weight) {
        return new Mistake(
                "/measures/" + rule + "/weight",
                "The weight of " + rule + " is not in whole 1/1,000 up to 1: " + weight + ".");
    }

    private static String sha256(byte[] text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java platform has SHA-256.", absent);
        }
    }
}
