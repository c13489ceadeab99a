package io.attune.matching.engine;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A candidate's id as it stands in a row: a UUID in sixteen octets, anything else as its text. */
final class Identity {

    private static final int TEXT = 0;
    private static final int UUID_BINARY = 1;
    private static final int UUID_LENGTH = 36;

    private Identity() {}

    static void write(Bytes to, String id) {
        var uuid = id.length() == UUID_LENGTH ? uuid(id) : null;
        if (uuid == null) {
            to.octet(TEXT);
            to.text(id);
        } else {
            to.octet(UUID_BINARY);
            to.fixed(uuid.getMostSignificantBits(), Long.BYTES);
            to.fixed(uuid.getLeastSignificantBits(), Long.BYTES);
        }
    }

    static String read(Reader from) {
        return from.octet() == TEXT ? from.text() : new UUID(from.fixed(Long.BYTES), from.fixed(Long.BYTES)).toString();
    }

    static void skip(Reader from) {
        if (from.octet() == TEXT) {
            from.skipText();
        } else {
            from.skip(2 * Long.BYTES);
        }
    }

    static byte[] octets(String id) {
        var octets = new Bytes();
        write(octets, id);
        return octets.toArray();
    }

    /** The id in a profile, as octets. */
    static byte[] octetsIn(byte[] profile) {
        var from = new Reader(profile, Profile.ID);
        skip(from);
        return Arrays.copyOfRange(profile, Profile.ID, from.place());
    }

    static boolean stands(byte[] octets, byte[] in, int at) {
        return at + octets.length <= in.length && Arrays.equals(octets, 0, octets.length, in, at, at + octets.length);
    }

    private static @Nullable UUID uuid(String id) {
        try {
            var uuid = UUID.fromString(id);
            return uuid.toString().equals(id) ? uuid : null;
        } catch (IllegalArgumentException other) {
            return null;
        }
    }
}
