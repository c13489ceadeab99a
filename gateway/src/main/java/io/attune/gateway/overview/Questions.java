package io.attune.gateway.overview;

import io.attune.gateway.protection.Neighbour;
import io.attune.platform.trace.OutgoingTrace;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;
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
