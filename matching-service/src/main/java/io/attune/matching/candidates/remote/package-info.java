/**
 * The one question asked of another service: booking's open hours of the shortlisted. Its time-outs, retry, breaker and
 * bulkhead stand in {@code application.yml}; whatever goes wrong becomes an answer that the shortlist was designed for.
 */
@NullMarked
package io.attune.matching.candidates.remote;

import org.jspecify.annotations.NullMarked;
