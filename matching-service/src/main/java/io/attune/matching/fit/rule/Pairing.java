package io.attune.matching.fit.rule;

import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.need.Need;

/** One client's need and one candidate, looked at together at one moment. */
public record Pairing(Need need, Candidate candidate, Moment moment) {}
