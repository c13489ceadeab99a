package io.attune.booking.hours.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.booking.testing.BookingServiceTest;
import io.attune.booking.testing.PaperDays;
import io.attune.booking.testing.TestTime;
import io.attune.platform.testing.Http;
import io.attune.platform.testing.Http.Answer;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@BookingServiceTest
@Import(PaperDays.Instead.class)
class TimeOffOverHttpIntegrationTests {

    private static final String THE_30TH = off("2026-11-30T00:00:00-05:00", "2026-12-01T00:00:00-05:00");
    private static final String A_KEY = "d5c4b3a2-0000-4000-8000-000000000001";

    @LocalServerPort
    int port;

    private final String maya = UUID.randomUUID().toString();
    private Http http = new Http(0);

    @BeforeEach
    void mayaWorksOnMondays() {
        http = new Http(port);
        var hours = """
                {"timeZone": "America/Toronto", "weekly": [{"day": "MONDAY", "from": "09:00", "to": "11:00"}]}
                """;
        http.put("/api/therapists/" + maya + "/hours", hours, "Authorization", staff(), "If-Match", "\"0\"");
    }

    @Test
    void timeOffClosesItsHoursUntilItIsTakenBack() {
        var taken = take(A_KEY, THE_30TH);
        var whileOff = hoursOnThe30th();
        var back = http.send("DELETE", taken.header("Location").orElseThrow(), "", "Authorization", staff());

        assertThat(taken.status()).isEqualTo(201);
        assertThat(taken.json().path("from").asString()).isEqualTo("2026-11-30T05:00:00Z");
        assertThat(whileOff).isZero();
        assertThat(back.status()).isEqualTo(204);
        assertThat(hoursOnThe30th()).isEqualTo(2);
    }

    @Test
    void whatIsNotThereCannotBeTakenBack() {
        var path = "/api/therapists/" + maya + "/time-off/" + UUID.randomUUID();

        assertThat(http.send("DELETE", path, "", "Authorization", staff()).problem())
                .isEqualTo("not-found");
    }

    @Test
    void theSameKeyTakesTheSameTimeOffOnce() {
        var first = take(A_KEY, THE_30TH);
        var again = take(A_KEY, THE_30TH);
        var other = take(A_KEY, off("2026-12-07T00:00:00-05:00", "2026-12-08T00:00:00-05:00"));
        var hours = http.get("/api/therapists/" + maya + "/hours", "Authorization", staff());

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
        assertThat(hours.json().path("timeOff").size()).isEqualTo(1);
    }

    @Test
    void aKeyIsNeeded() {
        var path = "/api/therapists/" + maya + "/time-off";

        assertThat(http.post(path, THE_30TH, "Authorization", staff()).problem())
                .isEqualTo("idempotency-key-missing");
    }

    @Test
    void thereIsNoTimeOffWithoutHours() {
        var path = "/api/therapists/" + UUID.randomUUID() + "/time-off";

        assertThat(http.post(path, THE_30TH, "Authorization", staff(), "Idempotency-Key", "one")
                        .problem())
                .isEqualTo("not-found");
    }

    @ParameterizedTest
    @CsvSource({
        "soon,                      2026-12-01T00:00:00-05:00, /from",
        "2026-11-30T00:00:00,       2026-12-01T00:00:00-05:00, /from",
        "2026-12-02T00:00:00-05:00, 2026-12-01T00:00:00-05:00, /to",
        "2026-11-01T00:00:00-05:00, 2026-11-02T00:00:00-05:00, /to",
        "2026-12-01T00:00:00-05:00, 2036-12-01T00:00:00-05:00, /to",
    })
    void aMistakeIsNamed(String from, String to, String pointer) {
        var answer = take(UUID.randomUUID().toString(), off(from, to));

        assertThat(answer.problem()).isEqualTo("invalid-form");
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
    }

    private Answer take(String key, String timeOff) {
        var path = "/api/therapists/" + maya + "/time-off";
        return http.post(path, timeOff, "Authorization", staff(), "Idempotency-Key", key);
    }

    private int hoursOnThe30th() {
        var day = "?from=2026-11-30T00:00:00-05:00&to=2026-12-01T00:00:00-05:00";
        return http.get("/api/therapists/" + maya + "/open-hours" + day)
                .json()
                .path("openHours")
                .size();
    }

    private static String staff() {
        return "Bearer " + TestTime.ISSUER.staff();
    }

    private static String off(String from, String to) {
        return "{\"from\": \"%s\", \"to\": \"%s\"}".formatted(from, to);
    }
}
