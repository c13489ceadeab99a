package io.attune.platform.web;

import io.attune.platform.trace.Trace;
import java.net.URI;
import java.util.regex.Pattern;
import org.springframework.http.ProblemDetail;

/** Where and in which trace a problem occurred. */
final class ProblemCircumstances {

    /** Words of our routes and ids as we make them; whatever else a caller put into a path may be about a person. */
    private static final Pattern OURS = Pattern.compile("[a-z0-9-]{0,40}|[0-9a-f-]{36}\\.ics");

    private ProblemCircumstances() {}

    static void tell(ProblemDetail problem, String path) {
        problem.setInstance(URI.create(withoutPersonalData(path)));
        Trace.current().ifPresent(trace -> problem.setProperty("traceId", trace.traceId()));
    }

    private static String withoutPersonalData(String path) {
        var said = new StringBuilder();
        for (var segment : path.split("/", -1)) {
            said.append('/').append(OURS.matcher(segment).matches() ? segment : "*");
        }
        return said.substring(1);
    }
}
