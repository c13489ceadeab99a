package io.attune.booking.openhours;

import io.attune.booking.availability.Timetable;
import io.attune.booking.roster.TherapistId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What therapists have said about when they work; answered by whoever keeps their hours. */
public interface Timetables {

    Optional<Kept> of(TherapistId therapist);

    /** Those of the therapists asked for that have one, in no order. */
    List<Kept> of(Collection<TherapistId> therapists);

    /** Everyone who has one, for the start of the service. */
    List<TherapistId> therapists();

    /** A timetable and the version under which an hour is decided (it is what {@code If-Match} of the hours names). */
    record Kept(TherapistId therapist, long version, Timetable timetable) {}
}
