package io.attune.matching.candidates.remote;

import java.net.http.HttpClient;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** The connection to booking-service: HTTP/1.1, kept alive, each connect and each read with a limit of its own. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BookingServiceSettings.class)
class BookingServiceClient {

    @Bean
    RestClient bookingService(RestClient.Builder builder, BookingServiceSettings settings, OwnIdentity identity) {
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.connect())
                .build();
        var requests = new JdkClientHttpRequestFactory(client);
        requests.setReadTimeout(settings.read());
        return builder.baseUrl(settings.uri().toString())
                .requestFactory(requests)
                .requestInterceptor(identity)
                .build();
    }
}
