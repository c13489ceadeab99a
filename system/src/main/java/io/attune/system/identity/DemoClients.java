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

/** The programs that may ask for tokens: the front door for whoever signs in, a service, and one for each demo user. */
final class DemoClients {

    static final String FRONT_DOOR = "attune-gateway";

    /** The one service that asks another. */
    static final String MATCHING = "attune-matching";

    private static final Duration ACCESS = Duration.ofHours(1);

    private DemoClients() {}

    static List<RegisteredClient> all(IssuerSettings settings) {
        var perUser = Arrays.stream(DemoUser.values())
                .map(user -> program(user.clientId(), user.clientSecret(settings.clientSecret())));
        var matching = program(MATCHING, matchingSecret(settings.clientSecret()));
        return Stream.concat(Stream.of(frontDoor(settings), matching), perUser).toList();
    }

    /** It holds a secret and tokens, and no browser does; the code it gets is bound to it by PKCE too. */
    private static RegisteredClient frontDoor(IssuerSettings settings) {
        return named(FRONT_DOOR)
                .clientSecret("{noop}" + frontDoorSecret(settings.clientSecret()))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUris(pages -> pages.addAll(settings.signedInPages()))
                .scope(OidcScopes.OPENID)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
    }

    /** No two clients may have the same secret. */
    static String frontDoorSecret(String kept) {
        return "gateway-" + kept;
    }

    static String matchingSecret(String kept) {
        return "matching-" + kept;
    }

    private static RegisteredClient program(String clientId, String secret) {
        return named(clientId)
                .clientSecret("{noop}" + secret)
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
