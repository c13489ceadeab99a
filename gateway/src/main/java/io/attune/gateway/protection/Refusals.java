package io.attune.gateway.protection;

import io.attune.platform.web.ProblemType;
import io.attune.platform.web.ProblemWriter;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/** Problems that the front door tells itself. */
@Component
public class Refusals {

    private static final ProblemType OTHER_METHODS =
            new ProblemType("method-not-allowed", HttpStatus.METHOD_NOT_ALLOWED, "Method Not Allowed");
    private static final String LATER = "5";

    private final ProblemWriter problems;

    Refusals(ProblemWriter problems) {
        this.problems = problems;
    }

    /** The path is there, but under these methods. */
    public ServerResponse otherMethods(Set<String> methods) {
        var allowed = String.join(", ", methods);
        return ServerResponse.status(OTHER_METHODS.status())
                .header(HttpHeaders.ALLOW, allowed)
                .build((request, response) -> {
                    problems.write(request, response, OTHER_METHODS, "Here one can " + allowed + '.', Map.of());
                    return null;
                });
    }

    /** Asking again would not help. */
    public ServerResponse refusal(ProblemType type, String detail) {
        return ServerResponse.status(type.status()).build((request, response) -> {
            problems.write(request, response, type, detail, Map.of());
            return null;
        });
    }

    /** Asking again may help. */
    public ServerResponse problem(ProblemType type, String detail, Map<String, ?> more) {
        return ServerResponse.status(type.status())
                .header(HttpHeaders.RETRY_AFTER, LATER)
                .build((request, response) -> {
                    problems.write(request, response, type, detail, more);
                    return null;
                });
    }
}
