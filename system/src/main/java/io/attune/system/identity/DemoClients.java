package io.attune.system.identity;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The programs that may ask for tokens: a browser for whoever signs in, and one for each demo user. */
final class DemoClients {

    static final String BROWSER = "attune-web";
    private static final Duration ACCESS = Duration.ofHours(1);

    private DemoClients() {}

    static List<RegisteredClient> all(IssuerSettings settings) {
        var perUser = Arrays.stream(DemoUser.values()).map(user -> program(user, settings.clientSecret()));
        return Stream.concat(Stream.of(browser(settings.signedInPages())), perUser)
                .toList();
    }

    /** A public client holds no secret; the code it gets is bound to it by PKCE. */
    private static RegisteredClient browser(List<String> signedInPages) {
        return named(BROWSER)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUris(pages -> pages.addAll(signedInPages))
                .scope(OidcScopes.OPENID)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
    }

    private static RegisteredClient program(DemoUser user, String secret) {
        return named(user.clientId())
                .clientSecret("{noop}" + user.clientSecret(secret))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .build();
    }

    private static RegisteredClient.Builder named(String clientId) {
        return RegisteredClient.withId(clientId)
                .clientId(clientId)
                .tokenSettings(
                        TokenSettings.builder().accessTokenTimeToLive(ACCESS).build());
    }
}
