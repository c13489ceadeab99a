package io.attune.platform.audit.web;

import io.attune.platform.audit.AuditAway;
import io.attune.platform.web.ProblemType;
import io.attune.platform.web.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Nothing is shown, and nothing is changed, that is not written down. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class AuditProblems {

    private static final ProblemType UNAVAILABLE =
            new ProblemType("audit-unavailable", HttpStatus.SERVICE_UNAVAILABLE, "The audit log cannot be written");
    private static final Logger log = LoggerFactory.getLogger(AuditProblems.class);

    @ExceptionHandler
    ResponseEntity<Object> away(AuditAway away) {
        log.warn("{}", away.getMessage());
        var answer = Problems.of(UNAVAILABLE, "Try again in a moment, with the same Idempotency-Key.");
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, "5")
                .body(answer.getBody());
    }
}
