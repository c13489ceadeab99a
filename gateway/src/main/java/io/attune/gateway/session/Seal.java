package io.attune.gateway.session;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes what is kept unreadable, and bound to the place where it is kept. */
@Component
class Seal {

    private static final int KEY_BYTES = 32;
    private static final int IV_BYTES = 12;
    private static final int TAG_BYTES = 16;

    private final Aead aead;
    private final JsonMapper json;

    Seal(@Value("${attune.secrets.sessions}") String secret, JsonMapper json) throws GeneralSecurityException {
        AeadConfig.register();
        this.aead = keyset(decoded(secret)).getPrimitive(RegistryConfiguration.get(), Aead.class);
        this.json = json;
    }

    byte[] seal(Object value, String place) {
        try {
            return aead.encrypt(json.writeValueAsBytes(value), place.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Nothing where it was sealed elsewhere, under another secret, or by another edition of this program. */
    <T> Optional<T> open(byte[] sealed, String place, Class<T> type) {
        try {
            return Optional.of(json.readValue(aead.decrypt(sealed, place.getBytes(StandardCharsets.UTF_8)), type));
        } catch (GeneralSecurityException | tools.jackson.core.JacksonException _) {
            return Optional.empty();
        }
    }

    @AccessesPartialKey
    private static KeysetHandle keyset(byte[] secret) throws GeneralSecurityException {
        var key = AesGcmKey.builder()
                .setParameters(parameters())
                .setKeyBytes(SecretBytes.copyFrom(secret, InsecureSecretKeyAccess.get()))
                .build();
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(key).withRandomId().makePrimary())
                .build();
    }

    private static AesGcmParameters parameters() throws GeneralSecurityException {
        return AesGcmParameters.builder()
                .setKeySizeBytes(KEY_BYTES)
                .setIvSizeBytes(IV_BYTES)
                .setTagSizeBytes(TAG_BYTES)
                .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                .build();
    }

    private static byte[] decoded(String base64) {
        var bytes = Base64.getDecoder().decode(base64);
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("attune.secrets.sessions needs 32 bytes, in base64.");
        }
        return bytes;
    }
}
