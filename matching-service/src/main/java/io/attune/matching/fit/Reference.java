package io.attune.matching.fit;

import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.leaning.Leanings;
import io.attune.matching.fit.leaning.LearnedRule;
import io.attune.matching.fit.model.FitModel;
import io.attune.matching.fit.model.Measure;
import io.attune.matching.fit.order.Offer;
import io.attune.matching.fit.order.Score;
import io.attune.matching.fit.rule.Reading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Needs and a directory that stand for a practice, so that a model's numbers are measured and not guessed. */
public record Reference(List<Question> questions, List<Candidate> directory) {

    private static final int PLACES = 4;

    public Reference {
        questions = List.copyOf(questions);
        directory = List.copyOf(directory);
    }

    /**
     * The same model with the mean and deviation of every feature that is not learned, and the deviation of scores, as
     * they are over all pairs that pass here. Weights stay, and so does what is believed of the whole practice.
     */
    public FitModel measured(FitModel model) {
        var standardised = with(model, measures(model), model.scoreDeviation());
        var scores = scores(standardised)
                .map(score -> (double) score.total() / FitModel.SCORE)
                .toList();
        return with(standardised, standardised.measures(), deviation(scores));
    }

    private Map<String, Measure> measures(FitModel model) {
        var scores = scores(model).toList();
        var measures = new HashMap<>(model.measures());
        for (var rule : Leanings.all(model.guidelines())) {
            if (!(rule instanceof LearnedRule)) {
                var features = features(scores, rule.code());
                int weight = model.measure(rule.code()).weight();
                measures.put(rule.code(), new Measure(weight, mean(features), deviation(features)));
            }
        }
        return measures;
    }

    private Stream<Score> scores(FitModel model) {
        var matching = new Matching(model);
        return questions.stream()
                .flatMap(question -> directory.stream().map(candidate -> matching.judge(question, candidate)))
                .<Offer>mapMulti((judgement, keep) -> {
                    if (judgement instanceof Judgement.Fits(var offer)) {
                        keep.accept(offer);
                    }
                })
                .map(Offer::score);
    }

    private static List<Double> features(List<Score> scores, String rule) {
        return scores.stream()
                .flatMap(score -> score.contributions().stream())
                .filter(contribution -> contribution.rule().equals(rule))
                .<Double>mapMulti((contribution, keep) -> {
                    if (contribution.reading() instanceof Reading.Known known) {
                        keep.accept(known.value());
                    }
                })
                .toList();
    }

    private static double mean(List<Double> values) {
        return rounded(exactMean(values));
    }

    private static double deviation(List<Double> values) {
        var mean = exactMean(values);
        var squares =
                values.stream().map(value -> (value - mean) * (value - mean)).toList();
        return rounded(Math.sqrt(exactMean(squares)));
    }

    private static double exactMean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static double rounded(double value) {
        return BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_UP).doubleValue();
    }

    private static FitModel with(FitModel model, Map<String, Measure> measures, double scoreDeviation) {
        return new FitModel(
                model.id(),
                model.hash(),
                measures,
                model.clip(),
                scoreDeviation,
                model.exploration(),
                model.limits(),
                model.guidelines());
    }
}
