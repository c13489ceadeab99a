package io.attune.platform.trace;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.RestClient;

class OutgoingTraceIntegrationTests {

    private final CompletableFuture<String> heard = new CompletableFuture<>();
    private HttpServer neighbour;

    @BeforeEach
    void listen() throws IOException {
        neighbour = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        neighbour.createContext("/", exchange -> {
            try (exchange) {
                heard.complete(String.valueOf(exchange.getRequestHeaders().getFirst("traceparent")));
                exchange.sendResponseHeaders(204, -1);
            }
        });
        neighbour.start();
    }

    @AfterEach
    void stop() {
        neighbour.stop(0);
    }

    @Test
    void passesTheTraceOfTheRequestOn() {
        var trace = Trace.continued(null);

        try (var _ = trace.begin()) {
            ask();
        }

        assertThat(heard).isCompletedWithValue(trace.traceparent());
        assertThat(Trace.current()).isEmpty();
    }

    @Test
    void sendsNoneWhereNoRequestIsServed() {
        ask();

        assertThat(heard).isCompletedWithValue("null");
    }

    private void ask() {
        RestClient.builder()
                .requestInterceptor(new OutgoingTrace())
                .build()
                .get()
                .uri("http://127.0.0.1:" + neighbour.getAddress().getPort() + "/")
                .retrieve()
                .toBodilessEntity();
    }
}
