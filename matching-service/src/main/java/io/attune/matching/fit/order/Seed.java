package io.attune.matching.fit.order;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A number that looks drawn and is always the same for the same words. */
final class Seed {

    private Seed() {}

    static long of(String... words) {
        var text = String.join("\n", words).getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.wrap(sha256().digest(text)).getLong();
    }

    /** SplitMix64's finaliser: every bit of the result depends on every bit given. */
    static long mixed(long bits) {
        long half = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        long most = (half ^ (half >>> 27)) * 0x94D049BB133111EBL;
        return most ^ (most >>> 31);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java platform has SHA-256.", absent);
        }
    }
}
