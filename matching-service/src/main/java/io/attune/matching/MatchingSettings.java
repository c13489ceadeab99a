package io.attune.matching;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How shortlists are made.
 *
 * @param offers how many are offered
 * @param finalists how many are asked for their live hours at once
 */
@ConfigurationProperties("attune.matching")
record MatchingSettings(int offers, int finalists) {}
