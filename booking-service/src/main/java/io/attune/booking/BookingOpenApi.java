package io.attune.booking;

import io.attune.booking.intake.Party;
import io.attune.platform.openapi.ServicePaper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the document of the routes says of this service. */
@Configuration(proxyBeanMethods = false)
class BookingOpenApi {

    @Bean
    ServicePaper servicePaper() {
        return ServicePaper.of(
                "Attune booking-service",
                "Open hours, holds, appointments, series, the waitlist, and calendars in and out.",
                Party.class);
    }
}
