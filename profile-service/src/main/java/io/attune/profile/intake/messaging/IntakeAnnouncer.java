package io.attune.profile.intake.messaging;

import io.attune.platform.outbox.Announcer;
import io.attune.platform.outbox.OutgoingEvent;
import io.attune.platform.seal.RecordErased;
import io.attune.platform.seal.RecordSeals;
import io.attune.profile.intake.Intake;
import io.attune.profile.intake.IntakeEvent;
import io.attune.profile.intake.IntakeEvent.IntakeConsentsChanged;
import io.attune.profile.intake.IntakeEvent.IntakeErased;
import io.attune.profile.intake.IntakeEvent.IntakeHeld;
import io.attune.profile.intake.IntakeEvent.IntakeReleased;
import io.attune.profile.intake.IntakeEvent.IntakeSubmitted;
import io.attune.profile.intake.IntakeEvent.IntakeUnmatched;
import io.attune.profile.intake.IntakeEvent.IntakeWithdrawn;
import io.attune.profile.intake.IntakeEvent.KeyDestroyed;
import io.attune.profile.intake.IntakeEvent.KeyMade;
import io.attune.profile.intake.IntakeEvent.LockBoxChanged;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says on {@code attune.intakes} what was asked for, in codes, under opaque ids only, and sealed under the intake's own
 * key, which goes before it on {@code attune.intake-keys}.
 */
@Component
class IntakeAnnouncer implements Announcer<IntakeEvent> {

    static final String TOPIC = "attune.intakes";
    static final String KEYS = "attune.intake-keys";

    /** What the coded need is sealed for. */
    static final String NEED = "attune.intakes/need";

    private final RecordSeals seals;
    private final JsonMapper json;

    IntakeAnnouncer(RecordSeals seals, JsonMapper json) {
        this.seals = seals;
        this.json = json;
    }

    @Override
    public OutgoingEvent announce(IntakeEvent event, long version) {
        return switch (event) {
            case KeyMade made -> told(KEYS, "intake.key-made.v1", made, version, IntakeKeyMadeV1.of(made));
            case IntakeSubmitted submitted ->
                told(
                        TOPIC,
                        "intake.submitted.v1",
                        event,
                        version,
                        IntakeSubmittedV1.of(submitted, sealedNeed(submitted.intake())));
            case IntakeHeld held -> told(TOPIC, "intake.held.v1", event, version, IntakeHeldV1.of(held));
            case IntakeReleased released ->
                told(
                        TOPIC,
                        "intake.released.v1",
                        event,
                        version,
                        IntakeReleasedV1.of(released, sealedNeed(released.intake())));
            case IntakeWithdrawn withdrawn ->
                told(TOPIC, "intake.withdrawn.v1", event, version, IntakeWithdrawnV1.of(withdrawn));
            case LockBoxChanged changed ->
                told(TOPIC, "intake.lock-box-changed.v1", event, version, IntakeLockBoxChangedV1.of(changed));
            case IntakeUnmatched unmatched ->
                told(TOPIC, "intake.unmatched.v1", event, version, IntakeUnmatchedV1.of(unmatched));
            case IntakeConsentsChanged changed ->
                told(TOPIC, "intake.consents-changed.v1", event, version, IntakeConsentsChangedV1.of(changed));
            case IntakeErased erased -> told(TOPIC, "intake.erased.v1", event, version, IntakeErasedV1.of(erased));
            case KeyDestroyed destroyed -> {
                var id = destroyed.id().value();
                yield OutgoingEvent.tombstone(KEYS, id, "intake.key-destroyed.v1", id, version, destroyed.at());
            }
        };
    }

    private String sealedNeed(Intake intake) {
        var id = intake.id().value();
        return seals.find(id).orElseThrow(() -> new RecordErased(id)).seal(NEED, intake.need());
    }

    private OutgoingEvent told(String topic, String type, IntakeEvent event, long version, Record body) {
        var id = event.id().value();
        return OutgoingEvent.of(topic, id, type, id, version, event.at(), json.writeValueAsString(body));
    }
}
