package io.attune.booking.busy.remote;

import io.attune.booking.busy.RemoteCalendar;
import io.attune.booking.busy.RemoteCalendar.Answer.Failed;
import io.attune.booking.busy.RemoteCalendar.Answer.Fresh;
import io.attune.booking.busy.RemoteCalendar.Answer.Unchanged;
import io.attune.booking.busy.Validators;
import io.attune.booking.busy.file.CalendarFile;
import io.attune.platform.outside.NotPublic;
import io.attune.platform.outside.Reach;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fetches over HTTP; four seconds in all, however slowly a server speaks, because a person may be waiting. */
@Component
class HttpRemoteCalendar implements RemoteCalendar {

    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final CloseableHttpClient http;
    private final Reach reach;

    HttpRemoteCalendar(CloseableHttpClient http, RemoteSettings settings) {
        this.http = http;
        this.reach = settings.reach();
    }

    @Override
    public Answer fetch(URI address, Validators known) {
        if (!reach.mayAsk(address)) {
            return new Failed(Problem.ADDRESS_NOT_ALLOWED);
        }
        var request = question(address, known);
        CompletableFuture.delayedExecutor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .execute(request::cancel);
        try {
            return http.execute(request, HttpRemoteCalendar::answer);
        } catch (NotPublic _) {
            return new Failed(Problem.ADDRESS_NOT_ALLOWED);
        } catch (IOException _) {
            // What it says may quote the address, which is a secret.
            return new Failed(Problem.UNREACHABLE);
        }
    }

    private static HttpGet question(URI address, Validators known) {
        var question = new HttpGet(address);
        question.setHeader(HttpHeaders.ACCEPT, "text/calendar, text/plain;q=0.5, */*;q=0.1");
        if (known.etag() != null) {
            question.setHeader(HttpHeaders.IF_NONE_MATCH, known.etag());
        }
        if (known.lastModified() != null) {
            question.setHeader(HttpHeaders.IF_MODIFIED_SINCE, known.lastModified());
        }
        return question;
    }

    private static Answer answer(ClassicHttpResponse response) throws IOException {
        return switch (response.getCode()) {
            case HttpStatus.SC_MOVED_PERMANENTLY,
                    HttpStatus.SC_MOVED_TEMPORARILY,
                    HttpStatus.SC_SEE_OTHER,
                    HttpStatus.SC_TEMPORARY_REDIRECT,
                    HttpStatus.SC_PERMANENT_REDIRECT -> new Failed(Problem.MOVED);
            case HttpStatus.SC_OK -> fresh(response);
            case HttpStatus.SC_NOT_MODIFIED -> new Unchanged();
            default -> new Failed(Problem.NOT_ANSWERED);
        };
    }

    private static Answer fresh(ClassicHttpResponse response) throws IOException {
        try (var body = response.getEntity().getContent()) {
            var bytes = body.readNBytes(CalendarFile.LARGEST + 1);
            return bytes.length > CalendarFile.LARGEST
                    ? new Failed(Problem.TOO_LARGE)
                    : new Fresh(new String(bytes, StandardCharsets.UTF_8), validators(response));
        }
    }

    private static Validators validators(ClassicHttpResponse response) {
        return new Validators(value(response, HttpHeaders.ETAG), value(response, HttpHeaders.LAST_MODIFIED));
    }

    private static @Nullable String value(ClassicHttpResponse response, String name) {
        var header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }
}
