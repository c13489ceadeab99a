package io.attune.booking.openhours.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.attune.booking.availability.OpenHour;
import io.attune.booking.openhours.Listing;
import io.attune.platform.time.Zones;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One therapist's hours, each as the wall clock of {@code timeZone} shows it, with its offset. */
record OpenHoursView(String therapistId, String timeZone, List<HourView> openHours) {

    /** @param heldByYou true for what whoever asks holds already, else absent */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HourView(String start, String end, @Nullable Boolean heldByYou) {}

    private record Shown(OpenHour hour, @Nullable Boolean heldByYou) {}

    static OpenHoursView of(Listing listing, Optional<String> asked, Zones zones) {
        var zone = asked.orElse(listing.timeZone());
        var hours = Stream.concat(
                        listing.open().stream().map(hour -> new Shown(hour, null)),
                        listing.held().stream().map(hour -> new Shown(hour, true)))
                .sorted(Comparator.comparing(shown -> shown.hour().start()))
                .map(shown -> view(shown, zone, zones))
                .toList();
        return new OpenHoursView(listing.therapist().value(), zone, hours);
    }

    private static HourView view(Shown shown, String zone, Zones zones) {
        return new HourView(
                local(shown.hour().start(), zone, zones), local(shown.hour().end(), zone, zones), shown.heldByYou());
    }

    private static String local(Instant instant, String zone, Zones zones) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(zones.local(instant, zone));
    }
}
