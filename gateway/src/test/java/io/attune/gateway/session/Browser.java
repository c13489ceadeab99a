package io.attune.gateway.session;

import io.attune.platform.testing.Http.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps cookies as a browser does, for a host whatever the port, and remembers everything it was ever sent. */
final class Browser {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    /** Answers of the front door with their headers. */
    final List<String> seen = new CopyOnWriteArrayList<>();

    Answer get(String address, String... headers) {
        return send("GET", address, headers);
    }

    Answer send(String method, String address, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address)).method(method, BodyPublishers.ofString(""));
        for (var i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            var answer = new Answer(http.send(request.build(), BodyHandlers.ofString()));
            seen.add(answer.raw().headers().map() + "\n" + answer.body());
            return answer;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** From the front door to the issuer and back. */
    Answer signIn(String frontDoor, String to) {
        var asked =
                get(frontDoor + "/sign-in/staff?to=" + to).header("Location").orElseThrow();
        var answered = get(asked).header("Location").orElseThrow();
        return get(answered);
    }

    List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }
}
