package io.attune.platform.access.token;

import com.nimbusds.jose.JWSAlgorithm;
import io.attune.platform.access.Caller;
import io.attune.platform.access.keys.KeyAnswer;
import java.util.Set;

/** Someone whose signature is believed, and what it is believed about. */
interface TrustedIssuer {

    boolean issued(Claims claims);

    Set<JWSAlgorithm> algorithms();

    String audience();

    KeyAnswer key(String kid);

    /** @throws IllegalArgumentException when the claims do not say who is calling */
    Caller caller(Claims claims);
}
