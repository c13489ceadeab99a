package io.attune.booking.waitlist.web;

import io.attune.booking.day.Hold;
import io.attune.booking.intake.Party;
import io.attune.booking.intake.ReadersZone;
import io.attune.booking.waitlist.WaitlistEntry;
import io.attune.booking.waitlist.WaitlistReading.Seen;
import io.attune.booking.waitlist.web.WaitlistView.OfferView;
import io.attune.platform.time.Zones;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** Writes places on the waitlist for their readers. */
@Component
class WaitlistViews {

    private final ReadersZone readersZone;
    private final Zones zones;

    WaitlistViews(ReadersZone readersZone, Zones zones) {
        this.readersZone = readersZone;
        this.zones = zones;
    }

    WaitlistView of(Seen seen, Party reader) {
        var entry = seen.entry();
        var zone = readersZone.of(reader, "Etc/UTC");
        return new WaitlistView(
                WaitlistEntry.idOf(entry.intakeId()),
                entry.intakeId(),
                seen.offer().isPresent() ? "offered" : entry.standing().code(),
                entry.wish().therapistIds(),
                local(entry.joinedAt(), zone),
                reader instanceof Party.Practice ? entry.need().code() : null,
                seen.offer().map(hold -> offer(hold, reader)).orElse(null));
    }

    private OfferView offer(Hold hold, Party reader) {
        var zone = readersZone.of(reader, hold.hour().timeZone());
        return new OfferView(
                hold.id(),
                hold.therapistId(),
                local(hold.hour().start(), zone),
                local(hold.hour().end(), zone),
                local(hold.expiresAt(), zone),
                hold.meeting().format(),
                hold.meeting().locationId());
    }

    private String local(Instant instant, String zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(zones.local(instant, zone));
    }
}
