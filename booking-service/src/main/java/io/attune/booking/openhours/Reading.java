package io.attune.booking.openhours;

import io.attune.booking.availability.Circumstances;
import io.attune.booking.openhours.Vacancies.Vacancy;
import io.attune.booking.roster.TherapistId;

/** What decides one therapist's open hours, read from those who keep it. */
public record Reading(TherapistId therapist, Vacancy vacancy, Circumstances circumstances) {}
