package io.attune.matching.candidates.remote;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpRequest;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.oauth2.client.endpoint.OAuth2ClientCredentialsGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/**
 * Shows to others who asks. The token is fetched ahead of time and never while somebody waits: an identity provider
 * that is slow or away costs no answer, for what is asked is open to anyone.
 */
@Component
@EnableConfigurationProperties(IdentitySettings.class)
class OwnIdentity implements ClientHttpRequestInterceptor {

    private static final Logger LOG = System.getLogger(OwnIdentity.class.getName());
    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration ANSWER = Duration.ofSeconds(3);

    private final IdentitySettings settings;
    private final InstantSource clock;
    private final RestClientClientCredentialsTokenResponseClient tokens;
    private final AtomicReference<@Nullable Held> held = new AtomicReference<>();

    OwnIdentity(IdentitySettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
        this.tokens = new RestClientClientCredentialsTokenResponseClient();
        tokens.setRestClient(tokenClient());
    }

    private record Held(String token, Instant renewAt, Instant until) {}

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        token().ifPresent(token -> request.getHeaders().setBearerAuth(token));
        return execution.execute(request, body);
    }

    Optional<String> token() {
        return Optional.ofNullable(held.get())
                .filter(one -> clock.instant().isBefore(one.until()))
                .map(Held::token);
    }

    /** At half of a token's life there is time to try again while the provider is away. */
    @Scheduled(fixedDelayString = "PT5S")
    void renewWhenDue() {
        var present = held.get();
        if (!settings.isSet() || present != null && clock.instant().isBefore(present.renewAt())) {
            return;
        }
        try {
            held.set(fetched());
        } catch (OAuth2AuthorizationException away) {
            LOG.log(
                    Level.WARNING,
                    "No token of our own could be had; tried again soon: {0}",
                    away.getClass().getSimpleName());
        }
    }

    private Held fetched() {
        var now = clock.instant();
        var answer = tokens.getTokenResponse(new OAuth2ClientCredentialsGrantRequest(registration()));
        var life = life(answer.getAccessToken());
        return new Held(answer.getAccessToken().getTokenValue(), now.plus(life.dividedBy(2)), now.plus(life));
    }

    /** Counted on our clock: the library counts on the machine's. */
    private static Duration life(OAuth2AccessToken token) {
        var issued = token.getIssuedAt();
        var expires = token.getExpiresAt();
        return issued == null || expires == null ? Duration.ZERO : Duration.between(issued, expires);
    }

    private ClientRegistration registration() {
        return ClientRegistration.withRegistrationId("self")
                .tokenUri(settings.tokenUri().toString())
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .build();
    }

    private static RestClient tokenClient() {
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(CONNECT).build());
        requests.setReadTimeout(ANSWER);
        return RestClient.builder()
                .requestFactory(requests)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultHeaders(headers -> headers.setAccept(List.of(MediaType.APPLICATION_JSON)))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }
}
