package io.attune.matching.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page of the directory.
 *
 * @param counts how many there would be with each value of a facet, the wish for that facet itself left aside; a value
 *     that nobody has is absent
 * @param total how many the search finds, on all pages
 * @param next where the following page begins after; empty on the last one
 */
public record Page(List<Card> therapists, Map<Facet, Map<String, Integer>> counts, int total, Optional<Place> next) {}
