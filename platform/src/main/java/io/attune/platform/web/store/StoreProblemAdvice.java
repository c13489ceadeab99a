package io.attune.platform.web.store;

import com.mongodb.MongoException;
import io.attune.platform.seal.KeysAway;
import io.attune.platform.seal.KeysNotRead;
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

/** A store that is away, or a key, is nobody's mistake and passes: 503, before the advice that takes every fault. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class StoreProblemAdvice {

    private static final ProblemType STORE_UNAVAILABLE =
            new ProblemType("store-unavailable", HttpStatus.SERVICE_UNAVAILABLE, "Our store cannot be reached");
    private static final ProblemType STILL_STARTING =
            new ProblemType("still-starting", HttpStatus.SERVICE_UNAVAILABLE, "This instance has just started");
    private static final ProblemType KEYS_UNAVAILABLE =
            new ProblemType("keys-unavailable", HttpStatus.SERVICE_UNAVAILABLE, "Our keys cannot be reached");
    private static final Logger log = LoggerFactory.getLogger(StoreProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<Object> storeAway(MongoException fault) {
        // The message of a driver's exception may quote what was stored.
        log.warn("The store did not answer: {} {}", fault.getClass().getSimpleName(), fault.getCode());
        return again(Problems.of(STORE_UNAVAILABLE, "Try again in a moment, with the same Idempotency-Key."));
    }

    @ExceptionHandler
    ResponseEntity<Object> keysNotRead(KeysNotRead starting) {
        return again(Problems.of(STILL_STARTING, "Try again in a moment, with the same Idempotency-Key."));
    }

    @ExceptionHandler
    ResponseEntity<Object> keysAway(KeysAway fault) {
        log.warn("A key could not be had: {}", fault.getMessage());
        return again(Problems.of(KEYS_UNAVAILABLE, "Try again in a moment, with the same Idempotency-Key."));
    }

    private static ResponseEntity<Object> again(ResponseEntity<Object> answer) {
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, "5")
                .body(answer.getBody());
    }
}
