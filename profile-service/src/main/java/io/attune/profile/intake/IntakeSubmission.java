package io.attune.profile.intake;

import io.attune.platform.decision.Command;
import io.attune.platform.decision.Decision;
import io.attune.platform.decision.IdempotencyKeyReused;
import io.attune.profile.client.ClientSeal;
import io.attune.profile.client.Clients;
import io.attune.profile.client.Sealed;
import io.attune.profile.client.SealedPlace;
import io.attune.profile.consent.Consent;
import io.attune.profile.consent.Consents;
import io.attune.profile.intake.IntakeEvent.IntakeHeld;
import io.attune.profile.intake.IntakeEvent.IntakeSubmitted;
import io.attune.profile.intake.IntakeEvent.KeyMade;
import io.attune.profile.safety.SafetyRules;
import io.attune.profile.safety.SafetyRules.Assessment;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Takes an intake in: judges its urgency, seals what is personal, and stores both with the news of it in one write. */
@Service
public final class IntakeSubmission {

    private static final long FIRST_EPOCH = 1;

    private final Intakes intakes;
    private final Clients clients;
    private final IntakeSeals seals;
    private final IntakeKeys keys;
    private final SafetyRules rules;
    private final ResumeSecrets secrets;
    private final SharedHold sharedHold;

    IntakeSubmission(
            Intakes intakes,
            Clients clients,
            IntakeSeals seals,
            IntakeKeys keys,
            SafetyRules rules,
            ResumeSecrets secrets,
            SharedHold sharedHold) {
        this.intakes = intakes;
        this.clients = clients;
        this.seals = seals;
        this.keys = keys;
        this.rules = rules;
        this.secrets = secrets;
        this.sharedHold = sharedHold;
    }

    public Receipt submit(Command command, Application application) {
        var id = new IntakeId(command.derivedId());
        var secret = secrets.fresh();
        var intake = intake(id, command, application, secrets.hash(secret));
        var encryptedKey = keys.findOrMake(id);
        var accepted = intakes.submit(command, found -> {
            if (found.isPresent()) {
                // The command's record is gone by now; who knows the key may still not see another's intake.
                throw new IdempotencyKeyReused();
            }
            return accept(id, intake, encryptedKey);
        });
        sharedHold.share(intake.client());
        var first = accepted.resumeHash().equals(intake.resumeHash());
        return new Receipt(accepted, first ? secret : null);
    }

    private static Decision<Intake, IntakeEvent, Accepted> accept(IntakeId id, Intake intake, String encryptedKey) {
        var at = intake.submittedAt();
        var event = intake.safeguard().holds() ? new IntakeHeld(id, intake, at) : new IntakeSubmitted(id, intake, at);
        var accepted = new Accepted(id.value(), intake.status(), intake.level(), intake.epoch(), intake.resumeHash());
        return Decision.change(intake, List.of(new KeyMade(id, encryptedKey, at), event), accepted);
    }

    private Intake intake(IntakeId id, Command command, Application application, String resumeHash) {
        var contact = application.contact();
        var client = clients.identify(contact.name(), contact.email(), contact.phone());
        var assessment = rules.assess(application.statement());
        return new Intake(
                id,
                client,
                Safeguard.of(
                        assessment.level(),
                        sharedHold
                                .enter(client, clients.hash(contact.email()), id)
                                .orElse(null)),
                FIRST_EPOCH,
                command.at(),
                application.language(),
                application.need(),
                sealed(id, seals.of(client, id), application, assessment),
                consents(application, command),
                resumeHash,
                Course.NOTHING_YET,
                Keeping.AS_USUAL);
    }

    private static Consents consents(Application application, Command command) {
        return new Consents(application.consents().stream()
                .map(saying -> saying.writtenDown(command.at(), Consent.CLIENT))
                .toList());
    }

    private static SealedPart sealed(IntakeId id, ClientSeal seal, Application application, Assessment assessment) {
        var answers = new Answers(application.safety(), application.screening(), assessment);
        return new SealedPart(
                seal.seal(SealedFields.contact(id), application.contact()),
                sealed(seal, SealedFields.address(id), application.address()),
                sealed(seal, SealedFields.narrative(id), application.narrative()),
                seal.seal(SealedFields.answers(id), answers));
    }

    private static @Nullable Sealed sealed(ClientSeal seal, SealedPlace place, @Nullable Object value) {
        return value == null ? null : seal.seal(place, value);
    }
}
