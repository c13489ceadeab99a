package io.attune.matching.engine;

import io.attune.matching.fit.model.FitModel;

/** The scales of all rules by one model. */
record Scales(Scale felt, Scale track, Scale style, Scale preferences, Scale identity, Scale approach) {

    static Scales of(FitModel model) {
        return new Scales(
                Scale.of(model, Gain.FELT_UNDERSTANDING),
                Scale.of(model, Gain.TRACK_RECORD),
                Scale.of(model, Gain.WORKING_STYLE),
                Scale.of(model, Gain.PREFERENCES),
                Scale.of(model, Gain.IDENTITY),
                Scale.of(model, Gain.APPROACH));
    }
}
