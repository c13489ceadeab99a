package io.attune.platform.web;

import org.springframework.http.HttpStatus;

/**
 * A kind of problem (RFC 9457).
 *
 * @param slug the stable last part of {@code /problems/<slug>}
 */
public record ProblemType(String slug, HttpStatus status, String title) {}
