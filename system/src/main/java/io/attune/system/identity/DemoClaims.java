package io.attune.system.identity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Puts into each token what the services read: who it is, the roles, and for a therapist which one. */
final class DemoClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    /** What the services ask to be among {@code aud}. */
    private static final String AUDIENCE = "attune";

    private final Supplier<Optional<String>> therapistId;

    DemoClaims(Supplier<Optional<String>> therapistId) {
        this.therapistId = therapistId;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        Authentication asking = Objects.requireNonNull(context.getPrincipal());
        DemoUser.ofRoleOrClient(asking.getName()).ifPresent(user -> claim(user, context.getClaims()));
        if (asking.getName().equals(DemoClients.MATCHING)) {
            context.getClaims().claim("roles", List.of("service"));
        }
        if (context.getTokenType().equals(OAuth2TokenType.ACCESS_TOKEN)) {
            context.getClaims().audience(List.of(AUDIENCE)); // an ID token is for whoever asked, and opens nothing
        }
    }

    private void claim(DemoUser user, JwtClaimsSet.Builder claims) {
        claims.subject(user.role()).claim("roles", List.of(user.role()));
        if (user == DemoUser.THERAPIST) {
            therapistId.get().ifPresent(id -> claims.claim("therapist_id", id));
        }
    }
}
