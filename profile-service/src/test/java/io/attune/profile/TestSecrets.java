package io.attune.profile;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;

/** A key-encryption keyset in a file, and the key of the hashes. */
public final class TestSecrets {

    private TestSecrets() {}

    public static Map<String, String> properties() {
        return Map.of(
                "attune.secrets.keyset-file",
                keysetFile().toString(),
                "attune.secrets.intake-keyset-file",
                keysetFile().toString(),
                "attune.secrets.identity",
                Base64.getEncoder()
                        .encodeToString("the key of all hashes of tests 32".getBytes(StandardCharsets.US_ASCII)));
    }

    private static Path keysetFile() {
        try {
            AeadConfig.register();
            var keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            var file = Files.createTempFile("attune-keyset", ".json");
            file.toFile().deleteOnExit();
            return Files.writeString(
                    file, TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
