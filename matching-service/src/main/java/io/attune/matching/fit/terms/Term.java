package io.attune.matching.fit.terms;

import io.attune.matching.fit.rule.HardRule;

/** A condition of the client's own: what cannot be known about it is said, and does not refuse. */
interface Term extends HardRule {

    @Override
    default boolean refusesTheUnknown() {
        return false;
    }
}
