package io.attune.gateway.session;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Set;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

/** Verifies what the issuer says of who signed in. Any algorithm with two keys will do; one with a shared key never. */
@Component
class IdTokens implements JwtDecoderFactory<ClientRegistration> {

    private static final Set<SignatureAlgorithm> TWO_KEYS = Set.of(SignatureAlgorithm.values());

    private final InstantSource clock;

    IdTokens(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public JwtDecoder createDecoder(ClientRegistration registration) {
        var validator = new OidcIdTokenValidator(registration);
        validator.setClock(clock.withZone(ZoneOffset.UTC));
        var keys = Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri());
        var decoder = NimbusJwtDecoder.withJwkSetUri(keys)
                .jwsAlgorithms(accepted -> accepted.addAll(TWO_KEYS))
                .restOperations(new RestTemplate(Issuer.patient()))
                .build();
        decoder.setJwtValidator(validator);
        return decoder;
    }
}
