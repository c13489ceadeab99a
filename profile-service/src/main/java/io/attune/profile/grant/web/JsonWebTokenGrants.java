package io.attune.profile.grant.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.attune.platform.access.keys.GrantKey;
import io.attune.platform.access.keys.GrantKeys;
import io.attune.profile.grant.AccessToken;
import io.attune.profile.grant.Grants;
import io.attune.profile.grant.KeyRing;
import io.attune.profile.grant.SigningKey;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Signs with ES256; every service verifies with the public key it has heard of. */
@Component
class JsonWebTokenGrants implements Grants {

    private static final Duration LIFE = Duration.ofMinutes(15);

    private final KeyRing keys;
    private final GrantKeys verified;
    private final JsonMapper json;
    private final InstantSource clock;
    private volatile String learned = "";

    JsonWebTokenGrants(KeyRing keys, GrantKeys verified, JsonMapper json, InstantSource clock) {
        this.keys = keys;
        this.verified = verified;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public AccessToken grant(String record, long epoch) {
        var key = keys.current();
        learn(key);
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var expiresAt = now.plus(LIFE);
        var claims = new JWTClaimsSet.Builder()
                .issuer("attune:grants")
                .audience("attune")
                .subject(record)
                .claim("epoch", epoch)
                .claim("iat", now.getEpochSecond())
                .claim("exp", expiresAt.getEpochSecond())
                .jwtID(UUID.randomUUID().toString())
                .build();
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(JOSEObjectType.JWT)
                .keyID(key.kid())
                .build();
        try {
            var token = new SignedJWT(header, claims);
            token.sign(new ECDSASigner(key.privateKey()));
            return new AccessToken(token.serialize(), expiresAt);
        } catch (JOSEException e) {
            throw new IllegalStateException("A token could not be signed", e);
        }
    }

    /** This service believes its own key at once; the others hear of it on the topic. */
    private void learn(SigningKey key) {
        if (!learned.equals(key.kid())) {
            verified.learn(new GrantKey(key.kid(), json.writeValueAsString(key.publicJwk()), key.keepUntil()));
            learned = key.kid();
        }
    }
}
