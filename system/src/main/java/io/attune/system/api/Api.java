package io.attune.system.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** One address of the system and, if any, who is calling. */
public final class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http;
    private final String address;
    private final Map<String, String> credentials;

    private Api(HttpClient http, String address, Map<String, String> credentials) {
        this.http = http;
        this.address = address;
        this.credentials = credentials;
    }

    public static Api at(String address) {
        return new Api(HttpClient.newBuilder().connectTimeout(PATIENCE).build(), address, Map.of());
    }

    public Api as(String token) {
        return new Api(http, address, Map.of("Authorization", "Bearer " + token));
    }

    public Answer get(String path, Map<String, String> headers) {
        return send("GET", path, headers, BodyPublishers.noBody());
    }

    public Answer post(String path, Map<String, String> headers, Object body) {
        return send("POST", path, headers, json(body));
    }

    public Answer put(String path, Map<String, String> headers, Object body) {
        return send("PUT", path, headers, json(body));
    }

    private Answer send(String method, String path, Map<String, String> headers, HttpRequest.BodyPublisher body) {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .method(method, body);
        credentials.forEach(request::header);
        headers.forEach(request::header);
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            var etag = response.headers().firstValue("ETag").orElse("");
            return new Answer(method + " " + path, response.statusCode(), etag, response.body());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(method + " " + address + path + " got no answer.", unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static HttpRequest.BodyPublisher json(Object body) {
        return BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body));
    }
}
