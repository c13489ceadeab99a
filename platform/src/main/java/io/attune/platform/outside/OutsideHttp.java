package io.attune.platform.outside;

import java.time.Duration;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.Timeout;

/**
 * Makes the client. Apache's and not the JDK's, because that one asks for addresses by itself and can be led to another
 * one than was looked at. Nothing is remembered between two requests: no cookie, no password, no connection. A redirect
 * is an answer like any other. Whoever asks must ask {@link Reach#mayAsk} first, and bound what they read and how long.
 */
public final class OutsideHttp {

    private static final Timeout PATIENCE = Timeout.of(Duration.ofSeconds(2));
    private static final int MOST_CONNECTIONS = 64;

    private OutsideHttp() {}

    public static CloseableHttpClient within(Reach reach) {
        return within(reach, SystemDefaultDnsResolver.INSTANCE);
    }

    /** @param names who is asked for the addresses of a host */
    public static CloseableHttpClient within(Reach reach, DnsResolver names) {
        return HttpClientBuilder.create()
                .setConnectionManager(connections(new GuardedNames(names, reach)))
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setDefaultRequestConfig(requests())
                .setUserAgent("Attune")
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .build();
    }

    private static PoolingHttpClientConnectionManager connections(DnsResolver names) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(names)
                .setMaxConnTotal(MOST_CONNECTIONS)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(PATIENCE)
                        .setSocketTimeout(PATIENCE)
                        .build())
                .build();
    }

    private static RequestConfig requests() {
        return RequestConfig.custom()
                .setConnectionRequestTimeout(PATIENCE)
                .setResponseTimeout(PATIENCE)
                .setAuthenticationEnabled(false)
                .build();
    }
}
