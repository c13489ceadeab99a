package io.attune.profile.client.store;

import io.attune.profile.client.ClientFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A client's key and file as they are stored, in one document: the key goes in the write that takes the last intake out
 * of the file, so none can be entered in between that nobody could read.
 *
 * @param wrapped the key, encrypted under an outer key and bound to the client, base64
 * @param emailHash keyed hash of the client's e-mail address, by which staff find them; blank where there is none
 */
record ClientKey(List<String> intakes, @Nullable String wrapped, String emailHash) {

    /** Keys are older than files, and both than hashes. */
    @SuppressWarnings("ConstantValue")
    ClientKey {
        intakes = intakes == null ? List.of() : List.copyOf(intakes);
        emailHash = emailHash == null ? "" : emailHash;
    }

    static final ClientKey NONE = new ClientKey(List.of(), null, "");

    ClientFile file() {
        return new ClientFile(intakes);
    }

    ClientKey with(ClientFile file) {
        return file.intakes().isEmpty() ? NONE : new ClientKey(file.intakes(), wrapped, emailHash);
    }

    ClientKey wrappedAs(String other) {
        return new ClientKey(intakes, other, emailHash);
    }

    ClientKey hashedAs(String hash) {
        return new ClientKey(intakes, wrapped, hash);
    }
}
