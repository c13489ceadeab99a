package io.attune.system.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Where attempts are sent, over connections that are kept. */
record Target(String address) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();

    /** @throws IllegalArgumentException for what this client cannot put into a request */
    Answered send(Attempt attempt) {
        var request = HttpRequest.newBuilder(URI.create(address + attempt.target()))
                .timeout(PATIENCE)
                .method(
                        attempt.method(),
                        attempt.body().length == 0
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofByteArray(attempt.body()));
        attempt.headers().forEach(header -> request.header(header.getKey(), header.getValue()));
        var began = System.nanoTime();
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answered(response, (System.nanoTime() - began) / 1_000_000);
        } catch (IOException failed) {
            throw new UncheckedIOException(attempt.toString(), failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
