package io.attune.profile.intake.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.attune.platform.access.Caller;
import io.attune.platform.access.Caller.Holder;
import io.attune.platform.decision.Versioned;
import io.attune.profile.consent.Consent;
import io.attune.profile.crisis.CrisisDirectory;
import io.attune.profile.crisis.Help;
import io.attune.profile.intake.Address;
import io.attune.profile.intake.Answers;
import io.attune.profile.intake.Contact;
import io.attune.profile.intake.Intake;
import io.attune.profile.intake.IntakeReading;
import io.attune.profile.intake.IntakeStatus;
import io.attune.profile.intake.Need;
import io.attune.profile.intake.Need.WeeklyTime;
import io.attune.profile.lockbox.Part;
import io.attune.profile.safety.SafetyLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who sees what of an intake: its holder what they asked for, staff how to reach the client and when, a clinician and
 * the therapist whom the client chose everything; none of them what the client withholds from them. For everyone else
 * it is not there.
 */
@Component
class IntakeViews {

    private final IntakeReading reading;
    private final Reader reader;
    private final CrisisDirectory directory;

    IntakeViews(IntakeReading reading, Reader reader, CrisisDirectory directory) {
        this.reading = reading;
        this.reader = reader;
        this.directory = directory;
    }

    Optional<Record> view(Versioned<Intake> intake, Caller caller) {
        if (caller instanceof Holder) {
            return OwnIntake.admits(caller, intake) ? Optional.of(holder(intake)) : Optional.empty();
        }
        var withheld = reader.withheld(intake, caller);
        if (caller.hasRole("clinician") || reader.isTheirTherapist(intake, caller)) {
            return Optional.of(clinical(intake, withheld));
        }
        return caller.hasRole("staff") ? Optional.of(clerk(intake, withheld)) : Optional.empty();
    }

    private HolderView holder(Versioned<Intake> intake) {
        var state = intake.state();
        var help = state.status() == IntakeStatus.HELD
                ? directory.help(state.need().location().jurisdiction(), state.language())
                : null;
        return new HolderView(
                help,
                intake.id(),
                state.status().word(),
                state.submittedAt(),
                state.need(),
                consents(state),
                IntakeLinks.of(intake.id()));
    }

    private ClerkView clerk(Versioned<Intake> intake, Set<Part> withheld) {
        var state = intake.state();
        var need = withheld.contains(Part.NEEDS) ? null : state.need();
        return new ClerkView(
                intake.id(),
                state.status().word(),
                state.submittedAt(),
                told(Part.CONTACT, withheld, () -> reading.contact(intake)),
                need == null ? null : need.location().timeZone(),
                need == null ? null : need.times(),
                need == null ? null : need.startBy(),
                incomplete(withheld));
    }

    private ClinicalView clinical(Versioned<Intake> intake, Set<Part> withheld) {
        var state = intake.state();
        return new ClinicalView(
                intake.id(),
                state.status().word(),
                told(Part.ANSWERS, withheld, () -> Optional.of(state.level())),
                state.submittedAt(),
                told(Part.CONTACT, withheld, () -> reading.contact(intake)),
                told(Part.CONTACT, withheld, () -> reading.address(intake)),
                told(Part.NEEDS, withheld, () -> Optional.of(state.need())),
                told(Part.NARRATIVE, withheld, () -> reading.narrative(intake)),
                told(Part.ANSWERS, withheld, () -> reading.answers(intake)),
                consents(state),
                incomplete(withheld));
    }

    /** What is withheld is not even opened. */
    private static <T> @Nullable T told(Part part, Set<Part> withheld, Supplier<Optional<T>> field) {
        return withheld.contains(part) ? null : field.get().orElse(null);
    }

    /** That something is missing is told, what it is not. */
    private static @Nullable Boolean incomplete(Set<Part> withheld) {
        return withheld.isEmpty() ? null : true;
    }

    private static List<ConsentView> consents(Intake intake) {
        return intake.consents().latest().stream().map(ConsentView::of).toList();
    }

    /** The last word on a purpose; the rest is at {@code /consents}. */
    record ConsentView(String purpose, String textVersion, boolean granted) {
        static ConsentView of(Consent consent) {
            return new ConsentView(consent.purpose(), consent.textVersion(), consent.granted());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HolderView(
            @Nullable List<Help> crisisResources,
            String id,
            String status,
            Instant submittedAt,
            Need need,
            List<ConsentView> consents,
            Map<String, String> links) {}

    record ClerkView(
            String id,
            String status,
            Instant submittedAt,
            @Nullable Contact contact,
            @Nullable String timeZone,
            @Nullable List<WeeklyTime> times,
            @Nullable LocalDate startBy,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Boolean incomplete) {}

    record ClinicalView(
            String id,
            String status,
            @Nullable SafetyLevel level,
            Instant submittedAt,
            @Nullable Contact contact,
            @Nullable Address address,
            @Nullable Need need,
            @Nullable String narrative,
            @Nullable Answers answers,
            List<ConsentView> consents,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Boolean incomplete) {}
}
