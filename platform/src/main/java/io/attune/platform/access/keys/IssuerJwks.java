package io.attune.platform.access.keys;

import com.nimbusds.jose.jwk.JWKSet;
import java.util.Optional;

/** Asks the identity provider for its public keys. */
@FunctionalInterface
public interface IssuerJwks {

    /** Its keys now, or nothing when it cannot be reached or its answer cannot be read. */
    Optional<JWKSet> fetch();
}
