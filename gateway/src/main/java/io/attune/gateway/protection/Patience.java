package io.attune.gateway.protection;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;

/** How long a request is waited for: the service's limit, and longer where the caller asked for a late answer. */
final class Patience {

    /** Services hold an answer back for at most ten seconds. */
    private static final int LONGEST_WAIT = 10;

    /** A stream of events ends when either side does. */
    private static final Duration STREAM = Duration.ofHours(12);

    private static final Pattern WAIT = Pattern.compile("wait=(\\d{1,4})");
    private static final String KEPT = Patience.class.getName();

    private Patience() {}

    /** Decides it and leaves it with the request for {@link LimitedExchange}. */
    static void decide(ServerRequest request, Neighbour neighbour) {
        request.attributes()
                .put(KEPT, wantsAStream(request) ? STREAM : neighbour.limit().plusSeconds(wait(request)));
    }

    static Duration decided(ServerRequest request) {
        return (Duration) request.attribute(KEPT).orElseThrow();
    }

    static boolean wantsAStream(ServerRequest request) {
        // Not read as media types, since whether they are any is for the owner to say.
        return request.headers().header(HttpHeaders.ACCEPT).stream()
                .anyMatch(accepted -> accepted.toLowerCase(Locale.ROOT).contains(MediaType.TEXT_EVENT_STREAM_VALUE));
    }

    private static int wait(ServerRequest request) {
        return request.headers().header("Prefer").stream()
                .map(WAIT::matcher)
                .filter(java.util.regex.Matcher::find)
                .mapToInt(wait -> Math.min(LONGEST_WAIT, Integer.parseInt(wait.group(1))))
                .findFirst()
                .orElse(0);
    }
}
