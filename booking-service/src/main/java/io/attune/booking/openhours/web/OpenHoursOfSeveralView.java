package io.attune.booking.openhours.web;

import io.attune.booking.openhours.Listing;
import io.attune.platform.time.Zones;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Several therapists' hours, each in the therapist's own zone; whoever is not known is not among them. */
record OpenHoursOfSeveralView(Instant asOf, List<OpenHoursView> therapists) {

    static OpenHoursOfSeveralView of(Instant asOf, List<Listing> listings, Zones zones) {
        return new OpenHoursOfSeveralView(
                asOf,
                listings.stream()
                        .map(listing -> OpenHoursView.of(listing, Optional.empty(), zones))
                        .toList());
    }
}
