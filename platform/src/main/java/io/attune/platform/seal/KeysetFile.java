package io.attune.platform.seal;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Outer keys in a Tink keyset on the disk. A changed file is taken up while the service runs: when somebody looks, and
 * at once when something is met that a key encrypted which is not known yet. A file that cannot be read, because it is
 * being written, say, changes nothing.
 */
public final class KeysetFile implements OuterKeys {

    private static final Logger log = LoggerFactory.getLogger(KeysetFile.class);

    private final Path file;
    private final String setting;
    private volatile Keyset keyset;
    private volatile @Nullable String warning;

    private KeysetFile(Path file, String setting, Keyset keyset) {
        this.file = file;
        this.setting = setting;
        this.keyset = keyset;
    }

    /**
     * @param setting that named the file
     * @throws IllegalStateException when the file is no readable Tink keyset
     */
    public static KeysetFile open(Path file, String setting) {
        try {
            return new KeysetFile(file, setting, read(Files.readString(file)));
        } catch (IOException | GeneralSecurityException unusable) {
            throw new IllegalStateException(
                    setting + " names no readable Tink keyset (JSON, AES256_GCM): " + file, unusable);
        }
    }

    /** Takes the file up where it has changed; answers whether it had. */
    public synchronized boolean look() {
        try {
            var text = Files.readString(file);
            var changed = !text.equals(keyset.text());
            if (changed) {
                keyset = read(text);
                log.info("{} has changed; keys are encrypted under {} from now on", setting, keyset.present());
            }
            warning = null;
            return changed;
        } catch (IOException | GeneralSecurityException unusable) {
            if (warning == null) {
                log.warn("{} cannot be read any more; the keys read before are kept", setting);
            }
            warning = "The file cannot be read any more; the keys read before are kept.";
            return false;
        }
    }

    @Override
    public String present() {
        return keyset.present();
    }

    @Override
    public boolean has(String name) {
        return keyset.has(name) || (look() && keyset.has(name));
    }

    @Override
    public boolean isEarlier(String name) {
        return keyset.isEarlier(name);
    }

    @Override
    public Optional<String> warning() {
        return Optional.ofNullable(warning);
    }

    @Override
    public byte[] encrypt(byte[] key, byte[] place) throws GeneralSecurityException {
        return keyset.aead().encrypt(key, place);
    }

    @Override
    public byte[] decrypt(byte[] encrypted, byte[] place) throws GeneralSecurityException {
        var name = OuterKeys.nameIn(encrypted);
        if (!has(name)) {
            throw new KeysAway(setting + " has no key " + name + " yet", null);
        }
        return keyset.aead().decrypt(encrypted, place);
    }

    private static Keyset read(String text) throws GeneralSecurityException {
        AeadConfig.register();
        return Keyset.of(text, TinkJsonProtoKeysetFormat.parseKeyset(text, InsecureSecretKeyAccess.get()));
    }
}
