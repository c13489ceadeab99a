package io.attune.booking.hold;

import io.attune.booking.day.Meeting;
import io.attune.booking.hold.HoldOutcome.NoSuchFormat;
import io.attune.booking.hold.HoldOutcome.NoSuchLocation;
import io.attune.booking.roster.Therapist;
import org.jspecify.annotations.Nullable;

/** How the two will meet, completed where the therapist leaves no choice. */
sealed interface MeetingChoice {

    String IN_PERSON = "in-person";

    record Agreed(Meeting meeting) implements MeetingChoice {}

    record Impossible(HoldOutcome why) implements MeetingChoice {}

    static MeetingChoice of(HoldAnHour wish, Therapist therapist) {
        var format = wish.format() != null || therapist.formats().isEmpty()
                ? wish.format()
                : therapist.formats().getFirst();
        if (format == null || !therapist.formats().contains(format)) {
            return new Impossible(new NoSuchFormat());
        }
        return format.equals(IN_PERSON) ? inPerson(wish.locationId(), therapist) : apart(format, wish.locationId());
    }

    private static MeetingChoice inPerson(@Nullable String locationId, Therapist therapist) {
        var locations = therapist.locations().stream()
                .filter(location -> locationId == null || location.id().equals(locationId))
                .toList();
        return locations.size() == 1
                ? new Agreed(new Meeting(IN_PERSON, locations.getFirst().id()))
                : new Impossible(new NoSuchLocation());
    }

    private static MeetingChoice apart(String format, @Nullable String locationId) {
        return locationId == null ? new Agreed(new Meeting(format, null)) : new Impossible(new NoSuchLocation());
    }
}
