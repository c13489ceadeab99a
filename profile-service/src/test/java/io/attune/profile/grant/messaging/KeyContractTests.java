package io.attune.profile.grant.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.ECKey;
import io.attune.platform.testing.Contracts;
import io.attune.profile.grant.KeyMade;
import io.attune.profile.grant.SigningKey;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class KeyContractTests {

    private final KeyAnnouncer announcer = new KeyAnnouncer(new JsonMapper());

    @Test
    void aKeyIsToldAsInTheSampleAndItsPrivateHalfNever() throws Exception {
        var sample = Contracts.sampleTree("profile", "key.published.v1");
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var key = new SigningKey(
                "2026-11-23-1",
                ECKey.parse(sample.path("jwk").toString()).toECPublicKey(),
                (ECPrivateKey) generator.generateKeyPair().getPrivate(),
                Instant.parse("2026-11-23T15:00:00Z"),
                Instant.parse("2027-02-21T15:15:00Z"));

        var event = announcer.announce(new KeyMade(key), 1);

        Contracts.assertProduced("profile", "key.published.v1", event.data());
        assertThat(event.topic()).isEqualTo("attune.keys");
        assertThat(event.key()).isEqualTo("2026-11-23-1");
        assertThat(announcer.announce("key-1", 1, key, key.useFrom())).contains(event);
    }
}
