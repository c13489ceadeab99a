package io.attune.matching.fit.duty;

import io.attune.matching.fit.rule.HardRule;

/** A rule that protects: it refuses what it cannot know. */
interface Duty extends HardRule {

    @Override
    default boolean refusesTheUnknown() {
        return true;
    }
}
