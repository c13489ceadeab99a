package io.attune.gateway.session;

import io.attune.gateway.origin.OriginSettings;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * The identity provider as it describes itself. It is asked when somebody first signs in, and not before, so that the
 * front door starts and serves everyone else while it is away.
 */
@Component
class Issuer implements ClientRegistrationRepository {

    /** The only one there is; it stands in the path under which people sign in. */
    static final String STAFF = "staff";

    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration ANSWER = Duration.ofSeconds(3);
    private static final ParameterizedTypeReference<Map<String, Object>> DESCRIPTION =
            new ParameterizedTypeReference<>() {};

    private final IssuerSettings settings;
    private final OriginSettings origin;
    private final RestClient http;
    private final AtomicReference<@Nullable ClientRegistration> known = new AtomicReference<>();

    Issuer(IssuerSettings settings, OriginSettings origin) {
        this.settings = settings;
        this.origin = origin;
        this.http = RestClient.builder().requestFactory(patient()).build();
    }

    RestClient http() {
        return http;
    }

    /** For a short while only, because a person waits. */
    static JdkClientHttpRequestFactory patient() {
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(CONNECT).build());
        requests.setReadTimeout(ANSWER);
        return requests;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return id.equals(STAFF) ? registration() : null;
    }

    ClientRegistration registration() {
        var described = known.get();
        if (described == null) {
            described = registered(describe());
            known.set(described);
        }
        return described;
    }

    /** Asks it anew, whatever is known already. */
    Map<String, Object> describe() {
        try {
            var description = http.get().uri(settings.discoveryUri()).retrieve().body(DESCRIPTION);
            if (description == null || !settings.issuer().equals(description.get("issuer"))) {
                throw new IssuerAway("The issuer calls itself otherwise than attune.oidc.issuer says.");
            }
            return description;
        } catch (RestClientException away) {
            throw new IssuerAway(away);
        }
    }

    private ClientRegistration registered(Map<String, Object> description) {
        return ClientRegistrations.fromOidcConfiguration(description)
                .registrationId(STAFF)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .redirectUri(origin.publicUrl() + "/signed-in")
                .scope("openid")
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
    }
}
