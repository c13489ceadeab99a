package io.attune.platform.seal;

import com.google.crypto.tink.Aead;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The keys that encrypt other keys: one encrypts now, earlier ones still decrypt what they encrypted. Whatever one of
 * them encrypted begins with its name, so that it can be told what is still under an earlier one.
 */
public interface OuterKeys extends Aead {

    /** Tink's own length of what goes before a ciphertext: one byte for the kind and four for the key. */
    int NAME_BYTES = 5;

    /** Names the key that encrypts now. */
    String present();

    /** Whether what the key of this name encrypted can be decrypted here. */
    boolean has(String name);

    /** Whether this key was replaced by the present one; one that is to follow it was not. */
    boolean isEarlier(String name);

    /** Why no key can be encrypted or decrypted now, if that is so. */
    default Optional<String> away() {
        return Optional.empty();
    }

    /** What somebody should look at, though all keys can be used. */
    default Optional<String> warning() {
        return Optional.empty();
    }

    static String nameIn(byte[] encrypted) {
        return HexFormat.of().formatHex(Arrays.copyOf(encrypted, NAME_BYTES));
    }
}
