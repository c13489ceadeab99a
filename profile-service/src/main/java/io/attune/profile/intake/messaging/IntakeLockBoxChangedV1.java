package io.attune.profile.intake.messaging;

import io.attune.profile.intake.IntakeEvent.LockBoxChanged;
import io.attune.profile.lockbox.Part;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * {@code intake.lock-box-changed.v1}: a reader can find themselves in it, and it shows nobody whom a client mistrusts.
 */
record IntakeLockBoxChangedV1(String intakeId, List<String> needsWithheldFrom, Instant changedAt) {

    static IntakeLockBoxChangedV1 of(LockBoxChanged changed) {
        var id = changed.id().value();
        var from = changed.intake().keeping().lockBox().without(Set.of(Part.NEEDS)).stream()
                .map(name -> hash(id + '/' + name))
                .sorted()
                .toList();
        return new IntakeLockBoxChangedV1(id, from, changed.at());
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
