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
import io.attune.platform.seal.Seal;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Makes what is kept of sessions unreadable, under a secret that all instances share. */
@Configuration(proxyBeanMethods = false)
class SessionSeal {

    private static final int KEY_BYTES = 32;
    private static final int IV_BYTES = 12;
    private static final int TAG_BYTES = 16;

    @Bean
    Seal seal(@Value("${attune.secrets.sessions}") String secret, JsonMapper json) throws GeneralSecurityException {
        AeadConfig.register();
        return new Seal(keyset(decoded(secret)).getPrimitive(RegistryConfiguration.get(), Aead.class), json);
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
