package io.attune.gateway.session;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClientException;

/**
 * Tells the issuer that somebody has left: it is asked to revoke the refresh token (RFC 7009) and to end its own
 * session (RP-initiated logout), each where it has that. From here and not through the browser, because both need a
 * token. That it does not answer keeps nobody signed in here.
 */
@Component
class SignOut {

    private static final Logger log = LoggerFactory.getLogger(SignOut.class);

    private final Issuer issuer;
    private final IssuerSettings settings;

    SignOut(Issuer issuer, IssuerSettings settings) {
        this.issuer = issuer;
        this.settings = settings;
    }

    void tell(SignedIn left) {
        try {
            var described = issuer.registration().getProviderDetails().getConfigurationMetadata();
            if (left.refreshToken() != null) {
                post(described.get("revocation_endpoint"), Map.of("token", left.refreshToken()));
            }
            post(described.get("end_session_endpoint"), Map.of("id_token_hint", left.idToken()));
        } catch (IssuerAway away) {
            log.warn("The issuer was not told that somebody left: {}", away.getMessage());
        }
    }

    private void post(@Nullable Object endpoint, Map<String, String> says) {
        if (!(endpoint instanceof String address)) {
            return;
        }
        var form = new LinkedMultiValueMap<String, String>();
        form.setAll(says);
        form.add("client_id", settings.clientId());
        try {
            issuer.http()
                    .post()
                    .uri(URI.create(address))
                    .headers(headers -> headers.setBasicAuth(settings.clientId(), settings.clientSecret()))
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body(form)
                    .retrieve()
                    .toBodilessEntity();
        } catch (RestClientException refused) {
            log.warn(
                    "The issuer did not take a sign-out: {}", refused.getClass().getSimpleName());
        }
    }
}
