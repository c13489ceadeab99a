package io.attune.booking.appointment.web;

import io.attune.booking.appointment.Proposal;
import io.attune.booking.appointment.Proposals;
import io.attune.booking.appointment.web.AppointmentView.PlaceView;
import io.attune.booking.appointment.web.AppointmentView.ProposalView;
import io.attune.booking.day.Appointment;
import io.attune.booking.day.Attention;
import io.attune.booking.intake.Party;
import io.attune.booking.intake.ReadersZone;
import io.attune.booking.roster.Therapist;
import io.attune.booking.roster.Therapists;
import io.attune.platform.time.Zones;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes appointments for their readers. */
@Component
class AppointmentViews {

    private static final DateTimeFormatter WALL_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private final Therapists therapists;
    private final Proposals proposals;
    private final ReadersZone readersZone;
    private final Zones zones;

    AppointmentViews(Therapists therapists, Proposals proposals, ReadersZone readersZone, Zones zones) {
        this.therapists = therapists;
        this.proposals = proposals;
        this.readersZone = readersZone;
        this.zones = zones;
    }

    AppointmentView of(Appointment appointment, Party reader) {
        var hour = appointment.hour();
        var zone = readersZone.of(reader, hour.timeZone());
        return new AppointmentView(
                appointment.id(),
                appointment.status().code(),
                appointment.therapistId(),
                appointment.intakeId(),
                local(hour.start(), zone),
                local(hour.end(), zone),
                WALL_TIME.format(hour.localStart()),
                hour.timeZone(),
                appointment.version(),
                appointment.meeting().format(),
                new PlaceView(appointment.meeting().format(), address(appointment)),
                appointment.attentions().stream().map(Attention::code).toList(),
                proposals.of(appointment).stream()
                        .map(proposal -> view(proposal, zone))
                        .toList(),
                isLate(appointment) ? true : null);
    }

    private static boolean isLate(Appointment appointment) {
        var cancellation = appointment.course().cancellation();
        return cancellation != null && cancellation.late();
    }

    private ProposalView view(Proposal proposal, String zone) {
        var hour = proposal.hour();
        return new ProposalView(proposal.therapistId(), local(hour.start(), zone), local(hour.end(), zone));
    }

    private @Nullable String address(Appointment appointment) {
        var locationId = appointment.meeting().locationId();
        return locationId == null
                ? null
                : therapists
                        .find(appointment.therapistId())
                        .flatMap(therapist -> therapist.state().location(locationId))
                        .map(AppointmentViews::address)
                        .orElse(null);
    }

    private static String address(Therapist.Location location) {
        return location.address() + ", " + location.city();
    }

    private String local(Instant instant, String zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(zones.local(instant, zone));
    }
}
