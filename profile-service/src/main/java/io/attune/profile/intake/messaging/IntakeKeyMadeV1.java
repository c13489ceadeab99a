package io.attune.profile.intake.messaging;

import io.attune.profile.intake.IntakeEvent.KeyMade;

/**
 * {@code intake.key-made.v1}, on {@code attune.intake-keys}.
 *
 * @param encryptedKey Tink keyset, encrypted under the key that its readers share, base64
 */
record IntakeKeyMadeV1(String intakeId, String encryptedKey) {

    static IntakeKeyMadeV1 of(KeyMade made) {
        return new IntakeKeyMadeV1(made.id().value(), made.encryptedKey());
    }
}
