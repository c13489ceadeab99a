package io.attune.gateway.session;

import io.attune.gateway.origin.OriginSettings;
import io.attune.platform.seal.Seal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.stereotype.Component;

/**
 * The way to the issuer and back. What was asked there goes along sealed in the browser's own cookie, so nothing is
 * kept of those who never come back, and whoever is sent here with another's code has no such cookie.
 */
@Component
class SignIn {

    private static final String PLACE = "sign-in";

    private final DefaultOAuth2AuthorizationRequestResolver questions;
    private final Issuer issuer;
    private final Cookies cookies;
    private final Seal seal;
    private final OriginSettings origin;
    private final InstantSource clock;

    SignIn(Issuer issuer, Cookies cookies, Seal seal, OriginSettings origin, InstantSource clock) {
        this.questions = new DefaultOAuth2AuthorizationRequestResolver(issuer, "/sign-in");
        this.issuer = issuer;
        this.cookies = cookies;
        this.seal = seal;
        this.origin = origin;
        this.clock = clock;
    }

    /** Answers the address at the issuer. */
    String begin(HttpServletRequest request, HttpServletResponse response, String goingTo) {
        var question = Objects.requireNonNull(questions.resolve(request, Issuer.STAFF));
        cookies.setSignIn(response, seal.seal(PLACE, Asked.of(question, goingTo, clock.instant())));
        return question.getAuthorizationRequestUri();
    }

    /** What was asked, where this browser asked it. */
    Optional<Asked> asked(HttpServletRequest request) {
        return cookies.signIn(request)
                .flatMap(kept -> seal.openIfOurs(PLACE, kept, Asked.class))
                .filter(asked -> asked.at().plus(Cookies.SIGNING_IN).isAfter(clock.instant()));
    }

    OAuth2AuthorizationExchange exchange(Asked asked, String code, String state) {
        var answer = OAuth2AuthorizationResponse.success(code)
                .redirectUri(origin.publicUrl() + "/signed-in")
                .state(state)
                .build();
        return new OAuth2AuthorizationExchange(
                asked.question(issuer.registration().getClientId()), answer);
    }

    /** The question as it was put to the issuer; PKCE's proof and the nonce are among the attributes. */
    record Asked(
            String address,
            String redirectUri,
            String state,
            String goingTo,
            Instant at,
            Map<String, String> attributes) {

        static Asked of(OAuth2AuthorizationRequest question, String goingTo, Instant at) {
            var attributes = new HashMap<String, String>();
            question.getAttributes().forEach((name, value) -> attributes.put(name, String.valueOf(value)));
            return new Asked(
                    question.getAuthorizationUri(),
                    Objects.requireNonNull(question.getRedirectUri()),
                    Objects.requireNonNull(question.getState()),
                    goingTo,
                    at,
                    attributes);
        }

        OAuth2AuthorizationRequest question(String clientId) {
            return OAuth2AuthorizationRequest.authorizationCode()
                    .authorizationUri(address)
                    .clientId(clientId)
                    .redirectUri(redirectUri)
                    .scope("openid")
                    .state(state)
                    .attributes(all -> all.putAll(attributes))
                    .build();
        }
    }
}
