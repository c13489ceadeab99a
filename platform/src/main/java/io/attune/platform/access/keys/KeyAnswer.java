package io.attune.platform.access.keys;

import com.nimbusds.jose.jwk.JWK;

/** What is known about a key that a token names. */
public sealed interface KeyAnswer {

    /** Here it is; the token can be verified. */
    record Found(JWK key) implements KeyAnswer {}

    /** Its owner does not know it, so the token is nobody's. */
    record Unknown() implements KeyAnswer {}

    /** Whether it exists cannot be found out now; the token may be good. */
    record Away() implements KeyAnswer {}
}
