package io.attune.matching.fit;

import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.need.Need;
import io.attune.matching.fit.rule.Moment;
import io.attune.matching.fit.rule.Pairing;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** When the rules are tried: a Monday morning in November. */
public final class Moments {

    public static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");

    private Moments() {}

    public static Moment now() {
        return new Moment(NOW, (instant, zone) -> LocalDateTime.ofInstant(instant, ZoneId.of(zone)));
    }

    public static Pairing pairing(ANeed need, ACandidate candidate) {
        return pairing(need.build(), candidate.build());
    }

    public static Pairing pairing(Need need, Candidate candidate) {
        return Pairing.of(need, candidate, now());
    }
}
