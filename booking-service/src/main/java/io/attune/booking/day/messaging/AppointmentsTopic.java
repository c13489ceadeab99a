package io.attune.booking.day.messaging;

import io.attune.booking.day.AppointmentEvent;
import io.attune.booking.day.AppointmentEvent.AppointmentAttended;
import io.attune.booking.day.AppointmentEvent.AppointmentAttentionResolved;
import io.attune.booking.day.AppointmentEvent.AppointmentBooked;
import io.attune.booking.day.AppointmentEvent.AppointmentCancelled;
import io.attune.booking.day.AppointmentEvent.AppointmentMissed;
import io.attune.booking.day.AppointmentEvent.AppointmentNeedsAttention;
import io.attune.booking.day.AppointmentEvent.AppointmentRescheduled;
import io.attune.platform.messaging.DeclaredTopic;
import io.attune.platform.outbox.Announcer;
import io.attune.platform.outbox.OutgoingEvent;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Subject and version of each event are the appointment's own, whatever document it is stored in. */
@Configuration(proxyBeanMethods = false)
class AppointmentsTopic {

    private static final String NAME = "attune.appointments";
    private static final JsonMapper JSON = JsonMapper.shared();

    @Bean
    DeclaredTopic toldAppointments() {
        return DeclaredTopic.events(NAME, Duration.ofDays(90));
    }

    @Bean
    Announcer<AppointmentEvent> appointmentAnnouncer() {
        return (event, dayVersion) -> announce(event);
    }

    static OutgoingEvent announce(AppointmentEvent event) {
        var appointment = event.appointment();
        return OutgoingEvent.of(
                NAME,
                appointment.id(),
                type(event),
                appointment.id(),
                appointment.version(),
                event.at(),
                JSON.writeValueAsString(body(event)));
    }

    private static String type(AppointmentEvent event) {
        return switch (event) {
            case AppointmentBooked booked -> "appointment.booked.v1";
            case AppointmentRescheduled rescheduled -> "appointment.rescheduled.v1";
            case AppointmentAttended attended -> "appointment.attended.v1";
            case AppointmentMissed missed -> "appointment.missed.v1";
            case AppointmentCancelled cancelled -> "appointment.cancelled.v1";
            case AppointmentNeedsAttention attention -> "appointment.needs-attention.v1";
            case AppointmentAttentionResolved resolved -> "appointment.attention-resolved.v1";
        };
    }

    private static AppointmentV1 body(AppointmentEvent event) {
        var cause =
                switch (event) {
                    case AppointmentBooked(var appointment, var at) ->
                        Cause.of(appointment.course().overlap());
                    case AppointmentRescheduled(var appointment, var why, var at) -> Cause.of(why);
                    case AppointmentCancelled(var appointment, var why, var at) -> Cause.of(why);
                    case AppointmentAttended(var appointment, var recorded, var at) -> Cause.of(recorded);
                    case AppointmentMissed(var appointment, var recorded, var at) -> Cause.of(recorded);
                    case AppointmentNeedsAttention(var appointment, var attention, var proposals, var at) ->
                        Cause.of(attention, proposals);
                    case AppointmentAttentionResolved(var appointment, var attention, var at) -> Cause.of(attention);
                };
        return AppointmentV1.of(event.appointment(), cause);
    }
}
