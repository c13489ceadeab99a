package io.attune.gateway.protection;

import io.attune.platform.trace.Trace;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Answers in place of the server's own pages what is not even a request, so that nobody learns which server it is. */
final class UnreadableRequests extends ErrorReportValve {

    private static final String BODY =
            "{\"type\":\"/problems/%s\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s.\",\"traceId\":\"%s\"}";
    private static final Logger log = LoggerFactory.getLogger(UnreadableRequests.class);

    @Override
    protected void report(Request request, Response response, @Nullable Throwable fault) {
        var hasItsAnswer = response.getStatus() < HttpStatus.BAD_REQUEST.value()
                || response.getContentWritten() > 0
                || !response.setErrorReported();
        if (!hasItsAnswer && canStillSay(response)) {
            say(response);
        }
    }

    private static boolean canStillSay(Response response) {
        var can = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, can);
        return can.get();
    }

    private static void say(Response response) {
        var trace = Trace.continued(null);
        response.setHeader(Trace.HEADER, trace.traceparent());
        SecurityHeaders.ALWAYS.forEach(response::setHeader);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        try (var writer = response.getReporter()) {
            writer.write(problem(response.getStatus(), trace));
        } catch (IOException | IllegalStateException gone) {
            log.debug("Nobody was there to be told: {}", gone.getClass().getSimpleName());
        }
    }

    private static String problem(int status, Trace trace) {
        var known = HttpStatus.resolve(status);
        var title = known == null ? "Bad Request" : known.getReasonPhrase();
        var slug = title.toLowerCase(Locale.ROOT).replace(' ', '-');
        return BODY.formatted(slug, title, status, title, trace.traceId());
    }
}
