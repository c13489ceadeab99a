package io.attune.platform.audit;

import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the record that an id leads to; a bean of each service for every kind of id its routes name.
 *
 * @param kind {@link io.attune.platform.access.About#RECORD} for the id of a record itself, or a word of the service's
 * @param finder answers the id of the record, if there is one
 */
public record RecordFinder(String kind, Function<String, Optional<String>> finder) {}
