package io.attune.platform.seal;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** Keysets in files, and what a practice does with them. */
public final class KeysetFixtures {

    private KeysetFixtures() {}

    /** A file with one key, gone with the tests. */
    public static Path aKeyset() {
        try {
            var file = Files.createTempFile("attune-keyset", ".json");
            file.toFile().deleteOnExit();
            write(file, KeysetHandle.newBuilder().addEntry(aKey().makePrimary()).build());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Another key encrypts from now on; the earlier ones stay. */
    public static void rotate(Path file) {
        try {
            write(
                    file,
                    KeysetHandle.newBuilder(read(file))
                            .addEntry(aKey().makePrimary())
                            .build());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Only the key that encrypts now is left. */
    public static void removeEarlier(Path file) {
        try {
            var primary = read(file).getPrimary();
            var entry = KeysetHandle.importKey(primary.getKey())
                    .withFixedId(primary.getId())
                    .makePrimary();
            write(file, KeysetHandle.newBuilder().addEntry(entry).build());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeysetHandle.Builder.Entry aKey() throws GeneralSecurityException {
        AeadConfig.register();
        return KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                .withRandomId();
    }

    private static KeysetHandle read(Path file) throws GeneralSecurityException {
        try {
            return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, KeysetHandle keyset) throws GeneralSecurityException {
        try {
            Files.writeString(file, TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
