package io.attune.matching.engine;

import io.attune.matching.fit.need.Need;
import java.nio.charset.StandardCharsets;

/** Whom one client must not or does not want to meet. */
final class Apart {

    private final byte[][] avoided;
    private final byte[] client;

    Apart(Need need) {
        this.avoided = new byte[need.wishes().avoid().size()][];
        int place = 0;
        for (var id : need.wishes().avoid()) {
            avoided[place++] = Identity.octets(id);
        }
        this.client = need.clientId().getBytes(StandardCharsets.UTF_8);
    }

    boolean mayMeet(byte[] profile, boolean conflicted) {
        for (var id : avoided) {
            if (Identity.stands(id, profile, Profile.ID)) {
                return false;
            }
        }
        return !conflicted || !isNamed(profile);
    }

    private boolean isNamed(byte[] profile) {
        var from = Profile.conflicts(profile);
        for (int rest = from.number(); rest > 1; rest--) {
            if (from.isText(client)) {
                return true;
            }
        }
        return false;
    }
}
