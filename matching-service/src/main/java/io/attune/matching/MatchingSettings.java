package io.attune.matching;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How shortlists are made.
 *
 * @param fitModel the model's id, which is its file's name
 * @param offers how many are offered
 * @param finalists how many are asked for their live hours, and kept
 */
@ConfigurationProperties("attune.matching")
record MatchingSettings(String fitModel, int offers, int finalists) {}
