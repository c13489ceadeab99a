package io.attune.gateway.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Gets tokens from the issuer: for a code, and for the refresh token that came with them. */
@Component
class Tokens {

    private final Issuer issuer;
    private final IssuerSettings settings;
    private final InstantSource clock;
    private final AuthenticationProvider codes;
    private final RestClientRefreshTokenTokenResponseClient refreshing;

    Tokens(Issuer issuer, IssuerSettings settings, IdTokens idTokens, InstantSource clock) {
        this.issuer = issuer;
        this.settings = settings;
        this.clock = clock;
        this.codes = codes(issuer, idTokens);
        this.refreshing = new RestClientRefreshTokenTokenResponseClient();
        refreshing.setRestClient(tokenClient(issuer));
    }

    SignedIn forCode(OAuth2AuthorizationExchange exchange) {
        var asked = new OAuth2LoginAuthenticationToken(issuer.registration(), exchange);
        var answered = (OAuth2LoginAuthenticationToken) Objects.requireNonNull(codes.authenticate(asked));
        var user = (OidcUser) Objects.requireNonNull(answered.getPrincipal());
        var access = Objects.requireNonNull(answered.getAccessToken());
        return new SignedIn(
                Objects.requireNonNull(user.getSubject()),
                Objects.requireNonNullElse(user.getClaimAsStringList(settings.rolesClaim()), List.of()),
                Randoms.next(),
                clock.instant(),
                user.getIdToken().getTokenValue(),
                access.getTokenValue(),
                until(access),
                value(answered.getRefreshToken()));
    }

    SignedIn renewed(SignedIn signedIn) {
        var access = new OAuth2AccessToken(
                OAuth2AccessToken.TokenType.BEARER,
                signedIn.accessToken(),
                signedIn.accessUntil().minusSeconds(1),
                signedIn.accessUntil());
        var refresh = new OAuth2RefreshToken(Objects.requireNonNull(signedIn.refreshToken()), null);
        var answer = refreshing.getTokenResponse(
                new OAuth2RefreshTokenGrantRequest(issuer.registration(), access, refresh, Set.of()));
        return signedIn.renewed(
                answer.getAccessToken().getTokenValue(),
                until(answer.getAccessToken()),
                value(answer.getRefreshToken()));
    }

    private static @Nullable String value(@Nullable OAuth2RefreshToken token) {
        return token == null ? null : token.getTokenValue();
    }

    /** Counted on our clock from now: the library counts on the machine's. */
    private Instant until(OAuth2AccessToken token) {
        var issued = token.getIssuedAt();
        var expires = token.getExpiresAt();
        return issued == null || expires == null
                ? clock.instant()
                : clock.instant().plus(Duration.between(issued, expires));
    }

    private static AuthenticationProvider codes(Issuer issuer, IdTokens idTokens) {
        var exchanging = new RestClientAuthorizationCodeTokenResponseClient();
        exchanging.setRestClient(tokenClient(issuer));
        var provider = new OidcAuthorizationCodeAuthenticationProvider(
                exchanging,
                request -> new DefaultOidcUser(Set.of(new SimpleGrantedAuthority("signed-in")), request.getIdToken()));
        provider.setJwtDecoderFactory(idTokens);
        return provider;
    }

    private static RestClient tokenClient(Issuer issuer) {
        return issuer.http()
                .mutate()
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultHeaders(headers -> headers.setAccept(List.of(MediaType.APPLICATION_JSON)))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }
}
