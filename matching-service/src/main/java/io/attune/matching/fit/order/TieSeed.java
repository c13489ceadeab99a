package io.attune.matching.fit.order;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What decides between equals: another one every day, the same for everyone who asks on that day. An id has its seed
 * once and for all, and a day mixes it anew.
 */
public final class TieSeed {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private TieSeed() {}

    /** The first eight octets of the id's SHA-256. */
    public static long ofId(String id) {
        return ByteBuffer.wrap(sha256().digest(id.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    /** The place of a seed on a day; the smaller comes first. */
    public static long on(long day, long idSeed) {
        long mixed = idSeed ^ day * GOLDEN;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java platform has SHA-256.", absent);
        }
    }
}
