package io.attune.matching.engine;

import io.attune.matching.fit.model.FitModel;

/** How one rule makes a feature part of a score: {@link FitModel#standing}, its numbers looked up once. */
record Scale(double mean, double deviation, double clip, long weight) {

    static Scale of(FitModel model, String rule) {
        var measure = model.measure(rule);
        return new Scale(measure.mean(), measure.deviation(), model.clip(), measure.weight());
    }

    int standing(double feature) {
        var deviations = (feature - mean) / deviation;
        return (int) Math.round(Math.clamp(deviations, -clip, clip) * FitModel.STANDING);
    }

    long added(double feature) {
        return weight * standing(feature);
    }
}
