package io.attune.booking.busy.remote;

import java.time.Duration;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.DefaultRedirectStrategy;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.Timeout;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Apache's client and not the JDK's, because that one asks for addresses by itself and can be led to another one than
 * was looked at. Nothing is remembered between two requests: no cookie, no password, no connection.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RemoteSettings.class)
class CalendarClient {

    private static final Timeout PATIENCE = Timeout.of(Duration.ofSeconds(2));
    private static final int MOST_REDIRECTS = 5;
    private static final int MOST_CONNECTIONS = 64;

    @Bean
    CloseableHttpClient calendarsElsewhere(RemoteSettings settings) {
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new GuardedResolver(settings))
                .setMaxConnTotal(MOST_CONNECTIONS)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(PATIENCE)
                        .setSocketTimeout(PATIENCE)
                        .build())
                .build();
        return HttpClientBuilder.create()
                .setConnectionManager(connections)
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setDefaultRequestConfig(requests())
                .setRedirectStrategy(new GuardedRedirects(settings))
                .setUserAgent("Attune")
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .build();
    }

    private static RequestConfig requests() {
        return RequestConfig.custom()
                .setConnectionRequestTimeout(PATIENCE)
                .setResponseTimeout(PATIENCE)
                .setMaxRedirects(MOST_REDIRECTS)
                .setAuthenticationEnabled(false)
                .build();
    }

    /** Whether a host may be asked in this way; its address is looked at when it is resolved. */
    static boolean mayAsk(String scheme, String host, RemoteSettings settings) {
        return scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http") && settings.isInside(host);
    }

    private static final class GuardedRedirects extends DefaultRedirectStrategy {

        private final RemoteSettings settings;

        GuardedRedirects(RemoteSettings settings) {
            this.settings = settings;
        }

        @Override
        public boolean isRedirectAllowed(HttpHost from, HttpHost to, HttpRequest redirect, HttpContext context) {
            return mayAsk(to.getSchemeName(), to.getHostName(), settings);
        }
    }
}
