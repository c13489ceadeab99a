package io.attune.gateway.protection;

import io.attune.gateway.protection.Attempt.Answered;
import io.attune.gateway.protection.Attempt.Away;
import io.attune.gateway.protection.Attempt.Garbled;
import io.attune.gateway.protection.Attempt.Resting;
import io.attune.gateway.protection.Attempt.TooSlow;
import io.attune.platform.web.ProblemType;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What a caller reads when a service could not answer: which part it is, and what to do. */
@Component
class Fallbacks {

    private static final ProblemType AWAY =
            new ProblemType("service-unavailable", HttpStatus.SERVICE_UNAVAILABLE, "A part of Attune is away");
    private static final ProblemType TOO_SLOW =
            new ProblemType("too-slow", HttpStatus.GATEWAY_TIMEOUT, "A part of Attune took too long");
    private static final ProblemType GARBLED =
            new ProblemType("garbled-answer", HttpStatus.BAD_GATEWAY, "A part of Attune sent half an answer");
    private static final String AGAIN = " Try again in a moment.";
    private static final String UNCERTAIN =
            " Whether it took effect is not known: send it again with the same Idempotency-Key.";
    private static final Logger log = LoggerFactory.getLogger(Fallbacks.class);

    private final Refusals refusals;

    Fallbacks(Refusals refusals) {
        this.refusals = refusals;
    }

    ServerResponse insteadOf(Attempt attempt, Neighbour neighbour, ServerRequest request) {
        log.warn("{} did not answer: {}", neighbour.name(), attempt);
        var what = "What " + neighbour.part() + " cannot be asked just now.";
        return switch (attempt) {
            case Answered(var response) -> response;
            case Resting _ -> refusals.problem(AWAY, what + AGAIN, more(neighbour));
            case Away _ -> refusals.problem(AWAY, what + next(request), more(neighbour));
            case TooSlow _ -> refusals.problem(TOO_SLOW, what + next(request), more(neighbour));
            case Garbled _ -> refusals.problem(GARBLED, what + next(request), more(neighbour));
        };
    }

    private static String next(ServerRequest request) {
        return request.method() == HttpMethod.GET ? AGAIN : UNCERTAIN;
    }

    private static Map<String, ?> more(Neighbour neighbour) {
        return Map.of("part", neighbour.name());
    }
}
