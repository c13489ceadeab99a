package io.attune.profile;

import io.attune.platform.seal.KeysetFixtures;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** A key-encryption keyset in a file, and the key of the hashes. */
public final class TestSecrets {

    private TestSecrets() {}

    public static Map<String, String> properties() {
        return Map.of(
                "attune.secrets.keyset-file",
                KeysetFixtures.aKeyset().toString(),
                "attune.secrets.intake-keyset-file",
                KeysetFixtures.aKeyset().toString(),
                "attune.secrets.identity",
                Base64.getEncoder()
                        .encodeToString("the key of all hashes of tests 32".getBytes(StandardCharsets.US_ASCII)));
    }
}
