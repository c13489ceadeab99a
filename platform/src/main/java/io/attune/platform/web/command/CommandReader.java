package io.attune.platform.web.command;

import io.attune.platform.decision.Command;
import io.attune.platform.web.FieldProblem;
import io.attune.platform.web.ProblemType;
import io.attune.platform.web.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/** Makes the command out of route, caller, {@code Idempotency-Key} and body. */
@Component
class CommandReader {

    static final String HEADER = "Idempotency-Key";

    private static final ProblemType INVALID =
            new ProblemType("invalid-idempotency-key", HttpStatus.BAD_REQUEST, "The Idempotency-Key cannot be used");
    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern PRINTABLE = Pattern.compile("[\\x21-\\x7e]{1,255}");

    private final KeyedHash hash;
    private final InstantSource clock;

    CommandReader(KeyedHash hash, InstantSource clock) {
        this.hash = hash;
        this.clock = clock;
    }

    Optional<Command> read(HttpServletRequest request) throws IOException {
        var key = request.getHeader(HEADER);
        return key == null ? Optional.empty() : Optional.of(command(request, key));
    }

    private Command command(HttpServletRequest request, String key) throws IOException {
        var caller = request.getUserPrincipal();
        refuseGuessable(key, caller == null);
        var route = request.getMethod() + ' ' + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        var body = request.getInputStream().readAllBytes();
        return new Command(
                hash.of(route, caller == null ? "anyone" : caller.getName(), key),
                // The path is part of what was asked: the same key for another record is another request.
                hash.of(body, request.getRequestURI()),
                clock.instant());
    }

    /** Callers without a token share one scope, so their keys must not be guessable or collide. */
    private static void refuseGuessable(String key, boolean anyone) {
        if (!(anyone ? UUID : PRINTABLE).matcher(key).matches()) {
            var rule = anyone ? "Must be a UUID." : "Must be 1 to 255 printable ASCII characters.";
            throw new Refused(INVALID, rule, new FieldProblem(HEADER, rule));
        }
    }
}
