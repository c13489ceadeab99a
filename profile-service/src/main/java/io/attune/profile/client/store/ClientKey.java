package io.attune.profile.client.store;

import io.attune.profile.client.ClientFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A client's key and file as they are stored, in one document: the key goes in the write that takes the last intake out
 * of the file, so none can be entered in between that nobody could read.
 *
 * @param wrapped the key, encrypted under an outer key and bound to the client, base64
 */
record ClientKey(List<String> intakes, @Nullable String wrapped) {

    /** Keys are older than files. */
    @SuppressWarnings("ConstantValue")
    ClientKey {
        intakes = intakes == null ? List.of() : List.copyOf(intakes);
    }

    static final ClientKey NONE = new ClientKey(List.of(), null);

    ClientFile file() {
        return new ClientFile(intakes);
    }

    ClientKey with(ClientFile file) {
        return new ClientKey(file.intakes(), file.intakes().isEmpty() ? null : wrapped);
    }

    ClientKey wrappedAs(String other) {
        return new ClientKey(intakes, other);
    }
}
