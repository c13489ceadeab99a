package io.attune.booking.reprojection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.attune.booking.RunningBooking;
import io.attune.booking.StoreWrites;
import io.attune.booking.day.AppointmentEvent;
import io.attune.booking.day.DayId;
import io.attune.booking.day.Hour;
import io.attune.booking.day.Reprojected;
import io.attune.booking.day.TherapistDay;
import io.attune.booking.day.TherapistDays;
import io.attune.booking.day.ZoneChange;
import io.attune.platform.decision.Decision;
import io.attune.platform.testing.TopicReader.Received;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An appointment whose instants were computed by rules that were wrong by an hour. */
class ReprojectionIntegrationTests {

    private static final StoreWrites WRITES = new StoreWrites();

    private static RunningBooking booking;

    @BeforeAll
    static void start() {
        booking = RunningBooking.start(WRITES);
    }

    @AfterAll
    static void stop() {
        booking.close();
    }

    @Test
    void bringsItInStepAndTellsBothSidesOnce() {
        var therapist = booking.aTherapist();
        var intake = booking.anIntake(therapist);
        var id = booking.anAppointment(intake, therapist, RunningBooking.NINE);
        computedWrongly(therapist);
        WRITES.forget();

        var first = reproject();
        var second = reproject();

        assertThat(first.path("moved").findValuesAsString("appointmentId")).containsExactly(id);
        assertThat(first.at("/moved/0/localStart").asString()).isEqualTo("2026-11-25T09:00:00");
        assertThat(first.at("/moved/0/from").asString()).isEqualTo("2026-11-25T15:00:00Z");
        assertThat(first.at("/moved/0/to").asString()).isEqualTo("2026-11-25T14:00:00Z");
        assertThat(first.at("/zoneRules/version").asString()).isGreaterThanOrEqualTo("2026f");
        assertThat(second.path("moved").isEmpty()).isTrue();
        var seen = booking.http()
                .get("/api/appointments/" + id, booking.asHolder(intake))
                .json();
        assertThat(seen.path("start").asString()).isEqualTo("2026-11-25T07:00:00-07:00");
        assertThat(WRITES.dayFilters()).containsOnly(Set.of("_id"));
        assertThat(booking.unportable()).isEmpty();
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(booking.eventsOf(id))
                .extracting(Received::value)
                .filteredOn(value -> value.contains("\"reason\":\"zone-rules\""))
                .last()
                .asString()
                .contains("\"rescheduledBy\":\"system\"", "\"previousStart\":\"2026-11-25T15:00:00Z\""));
    }

    @Test
    void neverGoesBackFromTheNewestRulesInUse() {
        try (var another = RunningBooking.start()) {
            var rules = another.bean(RulesInUse.class);
            another.bean(Reprojection.class).run();

            assertThat(rules.takeUp("2020a")).isFalse();
            assertThat(rules.takeUp("2099a")).isTrue();
            var refused = another.http()
                    .post("/api/reprojections", "", another.as(another.issuer().admin()));
            assertThat(refused.problem()).isEqualTo("older-zone-rules");
        }
    }

    @Test
    void isForThePracticeOnly() {
        var intake = booking.anIntake(booking.aTherapist());

        assertThat(booking.http()
                        .post("/api/reprojections", "", booking.asHolder(intake))
                        .status())
                .isEqualTo(403);
    }

    private static void computedWrongly(String therapist) {
        var day = new DayId(therapist, LocalDate.parse("2026-11-25"));
        booking.bean(TherapistDays.class).decide(day, ReprojectionIntegrationTests::anHourLater);
    }

    private static Decision<TherapistDay, AppointmentEvent, List<Reprojected>> anHourLater(TherapistDay day) {
        Instant now = booking.clock().instant();
        return new ZoneChange(ReprojectionIntegrationTests::later, Set.of(), now).of(day);
    }

    private static Optional<Hour> later(Hour hour) {
        return hour.meaning(List.of(hour.start().plus(Duration.ofHours(1))));
    }

    private static JsonNode reproject() {
        return booking.http()
                .post("/api/reprojections", "", booking.as(booking.issuer().staff()))
                .json();
    }
}
