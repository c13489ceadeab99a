package io.attune.system.api;

import io.attune.system.identity.DemoUser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Gets a demo user's token from the local issuer as a program does: by client credentials. */
public final class Tokens {

    private final String issuer;
    private final String keptSecret;

    public Tokens(String issuer, String keptSecret) {
        this.issuer = issuer;
        this.keptSecret = keptSecret;
    }

    public String of(DemoUser user) {
        var request = HttpRequest.newBuilder(URI.create(issuer + "/oauth2/token"))
                .header("Authorization", "Basic " + basic(user))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, BodyHandlers.ofString());
            return new Answer("POST /oauth2/token", answer.statusCode(), "", answer.body())
                    .expecting(200)
                    .json()
                    .required("access_token")
                    .asString();
        } catch (IOException unreachable) {
            throw new UncheckedIOException("The issuer at " + issuer + " does not answer.", unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Each half form-encoded before they are joined, as RFC 6749 section 2.3.1 asks: secrets have plus signs. */
    private String basic(DemoUser user) {
        var pair = encoded(user.clientId()) + ":" + encoded(user.clientSecret(keptSecret));
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
