package io.attune.platform.seal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadKey;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;

/**
 * A keyset as one reading of its file found it.
 *
 * @param names of the enabled keys, in the file's order: those before the present one were replaced by it
 */
record Keyset(String text, Aead aead, String present, List<String> names) {

    static Keyset of(String text, KeysetHandle handle) throws GeneralSecurityException {
        var names = new ArrayList<String>();
        for (int entry = 0; entry < handle.size(); entry++) {
            if (handle.getAt(entry).getStatus() == KeyStatus.ENABLED) {
                names.add(name(handle.getAt(entry)));
            }
        }
        var aead = handle.getPrimitive(RegistryConfiguration.get(), Aead.class);
        return new Keyset(text, aead, name(handle.getPrimary()), List.copyOf(names));
    }

    boolean has(String name) {
        return names.contains(name);
    }

    boolean isEarlier(String name) {
        return has(name) && names.indexOf(name) < names.indexOf(present);
    }

    private static String name(KeysetHandle.Entry entry) throws GeneralSecurityException {
        if (entry.getKey() instanceof AeadKey key && key.getOutputPrefix().size() == OuterKeys.NAME_BYTES) {
            return OuterKeys.nameIn(key.getOutputPrefix().toByteArray());
        }
        throw new GeneralSecurityException("A key of the keyset does not name itself in what it encrypts");
    }
}
