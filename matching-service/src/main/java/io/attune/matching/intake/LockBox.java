package io.attune.matching.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/**
 * From whom the client withholds what they look for. It shows nobody whom that is: a reader finds themselves in it.
 *
 * @param version of the intake in which they said so
 * @param hashes of every name, as {@code intake.lock-box-changed.v1} describes them
 */
public record LockBox(String intakeId, long version, Set<String> hashes) {

    public LockBox {
        hashes = Set.copyOf(hashes);
    }

    public boolean withholdsFrom(String name) {
        return hashes.contains(hash(intakeId + '/' + name));
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
