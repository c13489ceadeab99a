package io.attune.platform.seal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import tools.jackson.databind.json.JsonMapper;

/** The key that encrypts other keys, each bound to the place it is kept for. */
public final class KeyEncryption {

    private final Aead key;
    private final JsonMapper json;

    public KeyEncryption(Aead key, JsonMapper json) {
        this.key = key;
        this.json = json;
    }

    /**
     * @param setting that named the file
     * @throws IllegalStateException when the file is no readable Tink keyset
     */
    public static Aead read(Path file, String setting) {
        try {
            AeadConfig.register();
            return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (IOException | GeneralSecurityException unusable) {
            throw new IllegalStateException(
                    setting + " names no readable Tink keyset (JSON, AES256_GCM): " + file, unusable);
        }
    }

    /** A key that nobody else has, encrypted; base64. */
    public String freshKey(String place) {
        try {
            var keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            return Base64.getEncoder()
                    .encodeToString(TinkProtoKeysetFormat.serializeEncryptedKeyset(keyset, key, bytes(place)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key could not be made", e);
        }
    }

    /** What the key that was encrypted for this place seals and opens. */
    public Seal seal(String place, String encryptedKey) {
        try {
            var encrypted = Base64.getDecoder().decode(encryptedKey);
            var opened = TinkProtoKeysetFormat.parseEncryptedKeyset(encrypted, key, bytes(place))
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
            return new Seal(opened, json);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key could not be decrypted: is this the keyset it was made under?", e);
        }
    }

    private static byte[] bytes(String place) {
        return place.getBytes(StandardCharsets.UTF_8);
    }
}
