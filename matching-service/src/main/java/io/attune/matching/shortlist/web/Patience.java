package io.attune.matching.shortlist.web;

import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** How long the client prefers to wait for an answer (RFC 7240), as far as we go along with it. */
record Patience(Duration atMost, boolean asked) {

    static final String HEADER = "Prefer";

    /** Longer than this, proxies give up first. */
    private static final long MOST_SECONDS = 10;

    private static final Pattern WAIT =
            Pattern.compile("(?:^|[,;])\\s*wait\\s*=\\s*\"?(\\d{1,9})\"?\\s*(?:$|[,;])", Pattern.CASE_INSENSITIVE);

    static Patience of(@Nullable String prefer) {
        var wait = WAIT.matcher(prefer == null ? "" : prefer);
        return wait.find()
                ? new Patience(Duration.ofSeconds(Math.min(Long.parseLong(wait.group(1)), MOST_SECONDS)), true)
                : new Patience(Duration.ZERO, false);
    }

    ResponseEntity.BodyBuilder applied(ResponseEntity.BodyBuilder answer) {
        return asked ? answer.header("Preference-Applied", "wait=" + atMost.toSeconds()) : answer;
    }
}
