package io.attune.system.attack;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/** What is asked of every answer, whatever the question was. */
final class Verdict {

    private static final Pattern INSIDES = Pattern.compile(
            "Exception|\\bjava\\.|jakarta\\.|io\\.attune|org\\.spring|com\\.mongodb|org\\.apache|tools\\.jackson|\\tat |Caused by|Apache Tomcat");

    /** Refusals that are nobody's fault and pass. */
    private static final List<String> HONEST =
            List.of("busy", "store-unavailable", "keys-unavailable", "service-unavailable", "too-slow");

    private static final long SLOWEST_MILLIS = 12_000;

    private Verdict() {}

    /** What is wrong with an answer, or nothing. */
    static Optional<String> on(Attempt attempt, Answered answer) {
        if (answer.millis() > SLOWEST_MILLIS) {
            return Optional.of("took " + answer.millis() + " ms");
        }
        if (answer.status() < 400) {
            return Optional.empty();
        }
        if (answer.status() >= 500 && !HONEST.contains(answer.problem())) {
            return Optional.of("is no answer of ours");
        }
        return attempt.method().equals("HEAD") ? Optional.empty() : refusal(answer);
    }

    private static Optional<String> refusal(Answered answer) {
        if (!answer.header("Content-Type").orElse("").startsWith("application/problem+json")) {
            return Optional.of(
                    "is no problem but " + answer.header("Content-Type").orElse("nothing"));
        }
        if (INSIDES.matcher(answer.body()).find()) {
            return Optional.of("tells what is inside");
        }
        if (Planted.isIn(answer.body())
                || Planted.isIn(answer.raw().headers().map().toString())) {
            return Optional.of("repeats what was sent");
        }
        return wellFormed(answer) ? Optional.empty() : Optional.of("is no whole problem");
    }

    private static boolean wellFormed(Answered answer) {
        try {
            var problem = answer.json();
            return problem.path("type").asString("").matches("/problems/[a-z-]+")
                    && problem.path("status").asInt(0) == answer.status()
                    && !problem.path("title").asString("").isBlank();
        } catch (JacksonException broken) {
            return false;
        }
    }
}
