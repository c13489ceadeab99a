package io.attune.matching.intake.messaging;

import io.attune.matching.intake.IntakeErasure;
import io.attune.platform.messaging.EventBody;
import io.attune.platform.messaging.EventHandler;
import io.attune.platform.messaging.IncomingEvent;
import io.attune.platform.seal.HeardKeys;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Learns the key of each intake; with its destruction everything that is kept of the intake here goes too. */
@Component
class IntakeKeysTopic implements EventHandler {

    private final HeardKeys keys;
    private final IntakeErasure erasure;

    IntakeKeysTopic(HeardKeys keys, IntakeErasure erasure) {
        this.keys = keys;
        this.erasure = erasure;
    }

    @Override
    public String topic() {
        return "attune.intake-keys";
    }

    @Override
    public Reading reading() {
        return Reading.WHOLE;
    }

    @Override
    public void handle(IncomingEvent event) {
        if (event.type().equals("intake.key-made.v1")) {
            keys.learn(event.key(), EventBody.read(event, IntakeKeyMadeV1.class).encryptedKey());
        }
    }

    @Override
    public void forget(String intakeId) {
        keys.forget(intakeId);
        erasure.erase(intakeId);
    }

    @Override
    public void caughtUp() {
        keys.readToTheEnd();
    }

    /** What matching reads of {@code intake.key-made.v1}. */
    record IntakeKeyMadeV1(String encryptedKey) {
        IntakeKeyMadeV1 {
            Objects.requireNonNull(encryptedKey, "encryptedKey");
        }
    }
}
