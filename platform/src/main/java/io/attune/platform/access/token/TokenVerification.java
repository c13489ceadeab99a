package io.attune.platform.access.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.JWK;
import io.attune.platform.access.keys.KeyAnswer;
import io.attune.platform.access.token.Verification.KeysAway;
import io.attune.platform.access.token.Verification.Refused;
import io.attune.platform.access.token.Verification.Verified;
import java.text.ParseException;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Verifies a bearer token: who issued it decides which keys and which algorithms count. */
@Component
public class TokenVerification {

    private final List<TrustedIssuer> issuers;
    private final InstantSource clock;
    private final HeldSignatures held = new HeldSignatures();
    private final DefaultJWSVerifierFactory verifiers = new DefaultJWSVerifierFactory();

    TokenVerification(List<TrustedIssuer> issuers, InstantSource clock) {
        this.issuers = issuers;
        this.clock = clock;
    }

    public Verification verify(String token) {
        try {
            var signed = JWSObject.parse(token);
            var claims = Claims.of(signed.getPayload());
            return issuers.stream()
                    .filter(issuer -> issuer.issued(claims))
                    .findFirst()
                    .map(issuer -> verify(signed, claims, issuer))
                    .orElseGet(Refused::new);
        } catch (ParseException | IllegalArgumentException _) {
            return new Refused();
        }
    }

    private Verification verify(JWSObject signed, Claims claims, TrustedIssuer issuer) {
        var header = signed.getHeader();
        if (header.getKeyID() == null || !issuer.algorithms().contains(header.getAlgorithm())) {
            return new Refused();
        }
        // Looked at before the key is, so that an expired token is refused also while keys are away.
        if (!claims.liveAt(clock.instant()) || !claims.audience().contains(issuer.audience())) {
            return new Refused();
        }
        return switch (issuer.key(header.getKeyID())) {
            case KeyAnswer.Away _ -> new KeysAway();
            case KeyAnswer.Unknown _ -> new Refused();
            case KeyAnswer.Found(var key) ->
                held.holds(signed, key, () -> signatureHolds(signed, key))
                        ? new Verified(issuer.caller(claims))
                        : new Refused();
        };
    }

    private boolean signatureHolds(JWSObject signed, JWK key) {
        try {
            return key instanceof AsymmetricJWK pair
                    && signed.verify(verifiers.createJWSVerifier(signed.getHeader(), pair.toPublicKey()));
        } catch (JOSEException _) {
            return false; // the key is of another kind than the algorithm
        }
    }
}
