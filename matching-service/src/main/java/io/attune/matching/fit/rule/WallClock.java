package io.attune.matching.fit.rule;

import java.time.Instant;
import java.time.LocalDateTime;

/** What a clock on the wall of a zone shows at an instant; the rules of zones come from outside. */
@FunctionalInterface
public interface WallClock {

    LocalDateTime at(Instant instant, String zone);
}
