package io.attune.gateway.overview;

import io.attune.gateway.protection.Neighbour;
import io.attune.platform.trace.OutgoingTrace;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.JsonNode;

/** Asks a service for a document about itself, shortly: whoever asks here asks several. */
@Component
class Questions {

    private static final Duration CONNECT = Duration.ofMillis(500);
    private static final Duration ANSWER = Duration.ofSeconds(2);

    private final RestClient client;

    Questions() {
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(CONNECT).build());
        requests.setReadTimeout(ANSWER);
        this.client = RestClient.builder()
                .requestFactory(requests)
                .requestInterceptor(new OutgoingTrace())
                .build();
    }

    /**
     * Asks as somebody else does, with their token and purpose.
     *
     * @return nothing when it is away, slow, or says what is not JSON
     */
    Optional<ResponseEntity<JsonNode>> ask(Neighbour neighbour, String path, HttpHeaders theirs) {
        try {
            return Optional.of(client.get()
                    .uri(neighbour.address().resolve(path))
                    .headers(headers -> headers.addAll(theirs))
                    .retrieve()
                    .onStatus(HttpStatusCode::is4xxClientError, (_, _) -> {})
                    .toEntity(JsonNode.class));
        } catch (RestClientException _) {
            return Optional.empty();
        }
    }

    /** Nothing when it is away, slow, refuses, or says what is not JSON. */
    Optional<JsonNode> ask(Neighbour neighbour, String path) {
        try {
            return Optional.ofNullable(client.get()
                    .uri(neighbour.address().resolve(path))
                    .retrieve()
                    .body(JsonNode.class));
        } catch (RestClientException _) {
            return Optional.empty();
        }
    }
}
