package io.attune.platform.seal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.proto.EncryptedKeyset;
import com.google.protobuf.InvalidProtocolBufferException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import tools.jackson.databind.json.JsonMapper;

/** Keys encrypted under outer keys, each bound to the place it is kept for. */
public final class KeyEncryption {

    private final OuterKeys outer;
    private final JsonMapper json;

    public KeyEncryption(OuterKeys outer, JsonMapper json) {
        this.outer = outer;
        this.json = json;
    }

    /** A key that nobody else has, encrypted; base64. */
    public String freshKey(String place) {
        try {
            AeadConfig.register();
            return encrypted(place, KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key could not be made", e);
        }
    }

    /** What the key that was encrypted for this place seals and opens. */
    public Seal seal(String place, String encryptedKey) {
        try {
            return new Seal(opened(place, encryptedKey).getPrimitive(RegistryConfiguration.get(), Aead.class), json);
        } catch (GeneralSecurityException e) {
            throw undecryptable(e);
        }
    }

    /** The same key under the present outer key. */
    public String encryptedAnew(String place, String encryptedKey) {
        try {
            return encrypted(place, opened(place, encryptedKey));
        } catch (GeneralSecurityException e) {
            throw undecryptable(e);
        }
    }

    /** Under which outer key it is. */
    public Standing standing(String encryptedKey) {
        try {
            return Standing.of(outer, ciphertext(encryptedKey));
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("A key is kept in no form that is known", e);
        }
    }

    /** Names the outer key that encrypts now. */
    public String present() {
        return outer.present();
    }

    private String encrypted(String place, KeysetHandle key) throws GeneralSecurityException {
        return Base64.getEncoder()
                .encodeToString(TinkProtoKeysetFormat.serializeEncryptedKeyset(key, outer, bytes(place)));
    }

    private KeysetHandle opened(String place, String encryptedKey) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(
                Base64.getDecoder().decode(encryptedKey), outer, bytes(place));
    }

    private static byte[] ciphertext(String encryptedKey) throws InvalidProtocolBufferException {
        var kept = Base64.getDecoder().decode(encryptedKey);
        return EncryptedKeyset.parseFrom(kept).getEncryptedKeyset().toByteArray();
    }

    private static IllegalStateException undecryptable(GeneralSecurityException cause) {
        return new IllegalStateException("A key could not be decrypted where it was found", cause);
    }

    private static byte[] bytes(String place) {
        return place.getBytes(StandardCharsets.UTF_8);
    }
}
