package io.attune.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.platform.access.AccessTable;
import io.attune.platform.testing.RoutesOnPaper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenApiIntegrationTests {

    private static RunningBooking booking;

    @BeforeAll
    static void start() {
        booking = RunningBooking.start();
    }

    @AfterAll
    static void stop() {
        booking.close();
    }

    @Test
    void everyRouteOfTheAccessTableIsOnPaper() {
        RoutesOnPaper.of(booking.http()).agreeWith(booking.bean(AccessTable.class));
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/holds, HoldRequest",
        "POST, /api/appointments, BookRequest",
        "POST, /api/appointments/{id}/reschedule, RescheduleRequest",
        "POST, /api/appointments/{id}/cancel, CancelRequest",
        "POST, /api/series, SeriesRequest",
        "PUT, /api/therapists/{id}/hours, HoursRequest",
        "POST, /api/therapists/{id}/time-off, TimeOffRequest",
        "POST, /api/waitlist, JoinRequest"
    })
    void aRouteTakesItsFormAsTheBody(String method, String path, String form) {
        var operation = RoutesOnPaper.of(booking.http()).operation(method, path);

        assertThat(operation
                        .at("/requestBody/content/application~1json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/" + form);
    }
}
