package io.attune.gateway.protection;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Passes requests on, each within its own limit of time. The client keeps the limit, on the request's own thread: a
 * limiter on another thread would go on using a request that the server has long since given to somebody else.
 */
@Component
class LimitedExchange implements ProxyExchange {

    private static final Duration CONNECT = Duration.ofSeconds(1);

    /** One pool of connections for all. HTTP/1.1, because asking for an upgrade costs a header on every request. */
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final GatewayMvcProperties properties;
    private final Map<Duration, ProxyExchange> byLimit = new ConcurrentHashMap<>();

    LimitedExchange(GatewayMvcProperties properties) {
        this.properties = properties;
    }

    @Override
    public ServerResponse exchange(Request request) {
        var limit = Patience.decided(request.getServerRequest());
        return byLimit.computeIfAbsent(limit, this::within).exchange(request);
    }

    private ProxyExchange within(Duration limit) {
        var requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(limit);
        requests.enableCompression(false); // what the two sides agree on is passed through as it is
        return new RestClientProxyExchange(
                RestClient.builder().requestFactory(requests).build(), properties);
    }
}
