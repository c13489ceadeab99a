package io.attune.platform.access.token;

import com.nimbusds.jose.JWSAlgorithm;
import io.attune.platform.access.AccessSettings;
import io.attune.platform.access.Caller;
import io.attune.platform.access.keys.IssuerKeys;
import io.attune.platform.access.keys.KeyAnswer;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The OIDC issuer: its tokens name a person, the person's roles and, if there is one, the person's own record. */
@Component
class IdentityProvider implements TrustedIssuer {

    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    private final AccessSettings settings;
    private final IssuerKeys keys;

    IdentityProvider(AccessSettings settings, IssuerKeys keys) {
        this.settings = settings;
        this.keys = keys;
    }

    @Override
    public boolean issued(Claims claims) {
        return settings.issuer().equals(claims.issuer());
    }

    @Override
    public Set<JWSAlgorithm> algorithms() {
        return ALGORITHMS;
    }

    @Override
    public String audience() {
        return settings.audience();
    }

    @Override
    public KeyAnswer key(String kid) {
        return keys.find(kid);
    }

    @Override
    public Caller caller(Claims claims) {
        return new Caller.Person(claims.subject(), new HashSet<>(claims.texts("roles")), claims.text("therapist_id"));
    }
}
