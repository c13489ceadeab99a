package io.attune.profile.intake.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.attune.platform.access.Caller;
import io.attune.platform.access.Caller.Holder;
import io.attune.platform.audit.AuditReading;
import io.attune.platform.audit.Visit;
import io.attune.platform.decision.Versioned;
import io.attune.profile.intake.Address;
import io.attune.profile.intake.Answers;
import io.attune.profile.intake.Contact;
import io.attune.profile.intake.Intake;
import io.attune.profile.intake.IntakeReading;
import io.attune.profile.intake.IntakeRestriction;
import io.attune.profile.intake.Keeping;
import io.attune.profile.intake.web.ConsentsView.PurposeView;
import io.attune.profile.intake.web.LockBoxAnswers.LockBoxView;
import io.attune.profile.safety.SafetyAnswers;
import io.attune.profile.safety.Screening;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What this service holds on a client, for whoever may see the intake: what they see there, and beside it what was said
 * about consent, how long it is kept and who saw it. A client is given back also their own words; what others concluded
 * from them is the practice's to explain.
 */
@Component
class ExportViews {

    private final IntakeViews intakes;
    private final IntakeReading reading;
    private final Reader reader;
    private final ConsentAnswers consents;
    private final IntakeRestriction restriction;
    private final AuditReading audit;

    ExportViews(
            IntakeViews intakes,
            IntakeReading reading,
            Reader reader,
            ConsentAnswers consents,
            IntakeRestriction restriction,
            AuditReading audit) {
        this.intakes = intakes;
        this.reading = reading;
        this.reader = reader;
        this.consents = consents;
        this.restriction = restriction;
        this.audit = audit;
    }

    Optional<PartView> part(Versioned<Intake> intake, Caller caller) {
        return intakes.view(intake, caller).map(view -> part(intake, view, caller));
    }

    private PartView part(Versioned<Intake> intake, Record view, Caller caller) {
        var state = intake.state();
        return new PartView(
                view,
                caller instanceof Holder ? ownWords(intake) : null,
                consents.view(state.consents()).consents(),
                lockBox(state.keeping(), caller),
                KeepingView.of(state.keeping(), restriction.retainedUntil(state)),
                audit.visits(intake.id()),
                reader.withheld(intake, caller).isEmpty() ? null : true);
    }

    private OwnWords ownWords(Versioned<Intake> intake) {
        var answers = reading.answers(intake);
        return new OwnWords(
                reading.contact(intake).orElse(null),
                reading.address(intake).orElse(null),
                reading.narrative(intake).orElse(null),
                answers.map(Answers::safety).orElse(null),
                answers.map(Answers::screening).orElse(null));
    }

    /** Whom it names is not told what it says. */
    private static @Nullable LockBoxView lockBox(Keeping keeping, Caller caller) {
        return keeping.lockBox().names(Reader.names(caller)) ? null : LockBoxView.of(keeping.lockBox());
    }

    /**
     * @param intake as its own route shows it to the same reader
     * @param accesses to this service's part, the earliest first
     * @param incomplete said where the client withholds something from the reader
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PartView(
            Record intake,
            @Nullable OwnWords ownWords,
            List<PurposeView> consents,
            @Nullable LockBoxView lockBox,
            KeepingView keeping,
            List<Visit> accesses,
            @Nullable Boolean incomplete) {}

    /** As the client sent them. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OwnWords(
            @Nullable Contact contact,
            @Nullable Address address,
            @Nullable String narrative,
            @Nullable SafetyAnswers safety,
            @Nullable Screening screening) {}

    /**
     * @param retainUntil the day from which on it is erased, as things are
     * @param withdrawnAt since when nothing more is done with it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record KeepingView(
            LocalDate retainUntil,
            boolean onLegalHold,
            @Nullable Instant withdrawnAt) {
        static KeepingView of(Keeping keeping, LocalDate retainUntil) {
            var restriction = keeping.restriction();
            return new KeepingView(
                    retainUntil, keeping.isOnLegalHold(), restriction == null ? null : restriction.since());
        }
    }
}
