package io.attune.booking.openhours;

import io.attune.booking.roster.TherapistId;
import java.util.Optional;

/** Whether a therapist takes anyone new; answered by whoever knows the roster and the caseloads. */
public interface Vacancies {

    /** Nothing when no such therapist was ever published. */
    Optional<Vacancy> of(TherapistId therapist);

    /**
     * A therapist's room for clients.
     *
     * @param caseload how many clients they see now
     * @param newClientsThisMonth how many of them came in the present month of the therapist's calendar
     * @param left how many more they take; none while paused, withdrawn or not accepting
     */
    record Vacancy(int caseload, int newClientsThisMonth, int left) {}
}
