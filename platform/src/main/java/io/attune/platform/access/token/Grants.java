package io.attune.platform.access.token;

import com.nimbusds.jose.JWSAlgorithm;
import io.attune.platform.access.Caller;
import io.attune.platform.access.keys.GrantKeys;
import io.attune.platform.access.keys.KeyAnswer;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Our own grants: whoever holds the token may do what the owner of that one record may do. */
@Component
class Grants implements TrustedIssuer {

    private static final String ISSUER = "attune:grants";
    private static final String AUDIENCE = "attune";

    private final GrantKeys keys;

    Grants(GrantKeys keys) {
        this.keys = keys;
    }

    @Override
    public boolean issued(Claims claims) {
        return ISSUER.equals(claims.issuer());
    }

    @Override
    public Set<JWSAlgorithm> algorithms() {
        return Set.of(JWSAlgorithm.ES256);
    }

    @Override
    public String audience() {
        return AUDIENCE;
    }

    @Override
    public KeyAnswer key(String kid) {
        return keys.find(kid);
    }

    @Override
    public Caller caller(Claims claims) {
        return new Caller.Holder(claims.subject(), claims.wholeNumber("epoch"));
    }
}
