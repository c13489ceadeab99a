package io.attune.booking.caseload;

import io.attune.booking.openhours.Vacancies;
import io.attune.booking.roster.Therapist;
import io.attune.booking.roster.TherapistId;
import io.attune.booking.roster.Therapists;
import io.attune.platform.decision.Versioned;
import io.attune.platform.time.Zones;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The room a therapist has left: their cap, less whom they see. */
@Service
final class CaseloadVacancies implements Vacancies {

    private final Therapists therapists;
    private final Caseloads caseloads;
    private final CaseloadSettings settings;
    private final Zones zones;
    private final InstantSource clock;

    CaseloadVacancies(
            Therapists therapists, Caseloads caseloads, CaseloadSettings settings, Zones zones, InstantSource clock) {
        this.therapists = therapists;
        this.caseloads = caseloads;
        this.settings = settings;
        this.zones = zones;
        this.clock = clock;
    }

    @Override
    public Optional<Vacancy> of(TherapistId therapist) {
        return therapists.find(therapist.value()).map(Versioned::state).map(known -> vacancy(therapist, known));
    }

    private Vacancy vacancy(TherapistId id, Therapist therapist) {
        var now = clock.instant();
        var caseload = caseloads.find(id.value());
        var clients = caseload.clients(now, settings.kept());
        var come = caseload.newClients(beginOfMonth(now, therapist.timeZone()), now, settings.kept());
        var left = therapist.takesClients() ? Math.max(0, therapist.caseloadCap() - clients) : 0;
        return new Vacancy(clients, come, left);
    }

    /** Of the therapist's month. */
    private Instant beginOfMonth(Instant now, String timeZone) {
        var today = zones.local(now, timeZone).toLocalDate();
        return Zones.beginning(today.withDayOfMonth(1), zones.rules(timeZone).orElseThrow());
    }
}
