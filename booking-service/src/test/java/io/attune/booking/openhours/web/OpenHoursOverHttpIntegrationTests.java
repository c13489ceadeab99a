package io.attune.booking.openhours.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.booking.availability.Interval;
import io.attune.booking.availability.Occupied;
import io.attune.booking.roster.TherapistId;
import io.attune.booking.testing.BookingServiceTest;
import io.attune.booking.testing.PaperDays;
import io.attune.booking.testing.TestTime;
import io.attune.platform.testing.Http;
import io.attune.platform.testing.Http.Answer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@BookingServiceTest
@Import(PaperDays.Instead.class)
class OpenHoursOverHttpIntegrationTests {

    private static final String MONDAY_30TH = "?from=2026-11-30T00:00:00-05:00&to=2026-12-01T00:00:00-05:00";

    @LocalServerPort
    int port;

    @Autowired
    PaperDays days;

    private final String maya = UUID.randomUUID().toString();
    private Http http = new Http(0);

    @BeforeEach
    void mayaWorksOnMondays() {
        http = new Http(port);
        setHours(maya, "America/Toronto");
    }

    @Test
    void listsTheHoursOfADayWithTheTherapistsOffset() {
        var answer = http.get("/api/therapists/" + maya + "/open-hours" + MONDAY_30TH);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("timeZone").asString()).isEqualTo("America/Toronto");
        assertThat(starts(answer)).containsExactly("2026-11-30T09:00:00-05:00", "2026-11-30T10:00:00-05:00");
        assertThat(answer.json().at("/openHours/0/end").asString()).isEqualTo("2026-11-30T09:50:00-05:00");
        assertThat(answer.json().at("/openHours/0").has("heldByYou")).isFalse();
    }

    @Test
    void showsTheSameHoursInTheZoneThatIsAskedFor() {
        var answer = http.get("/api/therapists/" + maya + "/open-hours" + MONDAY_30TH + "&timeZone=America/Vancouver");

        // British Columbia stays at seven hours behind all year from November 2026.
        assertThat(starts(answer)).containsExactly("2026-11-30T07:00:00-07:00", "2026-11-30T08:00:00-07:00");
    }

    @Test
    void nineOClockInVancouverInDecemberIsSevenHoursBehind() {
        var jo = UUID.randomUUID().toString();
        setHours(jo, "America/Vancouver");

        var answer =
                http.get("/api/therapists/" + jo + "/open-hours?from=2026-12-07T00:00:00Z&to=2026-12-08T00:00:00Z");

        assertThat(starts(answer)).containsExactly("2026-12-07T09:00:00-07:00", "2026-12-07T10:00:00-07:00");
    }

    @Test
    void whoeverHoldsAnHourSeesItAsTheirsAndNobodyElseSeesIt() {
        var intake = UUID.randomUUID().toString();
        days.occupy(new TherapistId(maya), heldBy(intake, Instant.parse("2026-11-30T14:00:00Z")));
        var path = "/api/therapists/" + maya + "/open-hours" + MONDAY_30TH;

        var theirs = http.get(path, "Authorization", "Bearer " + TestTime.ISSUER.recordToken(intake));
        var others = http.get(path, "Authorization", "Bearer " + TestTime.ISSUER.recordToken("another"));

        assertThat(starts(theirs)).hasSize(2);
        assertThat(theirs.json().at("/openHours/0/start").asString()).isEqualTo("2026-11-30T09:00:00-05:00");
        assertThat(theirs.json().at("/openHours/0/end").asString()).isEqualTo("2026-11-30T09:50:00-05:00");
        assertThat(theirs.json().at("/openHours/0/heldByYou").asBoolean()).isTrue();
        assertThat(theirs.json().at("/openHours/1").has("heldByYou")).isFalse();
        assertThat(starts(others)).containsExactly("2026-11-30T10:00:00-05:00");
        assertThat(starts(http.get(path))).containsExactly("2026-11-30T10:00:00-05:00");
    }

    @Test
    void answersForSeveralAndLeavesOutWhomItDoesNotKnow() {
        var jo = UUID.randomUUID().toString();
        setHours(jo, "America/Vancouver");

        var answer = http.get("/api/open-hours" + MONDAY_30TH + "&therapistId=" + maya + "&therapistId="
                + UUID.randomUUID() + "&therapistId=" + jo);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("asOf").asString()).isEqualTo("2026-11-23T15:10:00Z");
        assertThat(answer.json().path("therapists").valueStream())
                .extracting(therapist -> therapist.path("therapistId").asString())
                .containsExactlyInAnyOrder(maya, jo);
        assertThat(answer.json().path("therapists").valueStream())
                .allSatisfy(therapist ->
                        assertThat(therapist.path("openHours").size()).isEqualTo(2));
    }

    @Test
    void anUnknownTherapistIsNotFound() {
        assertThat(http.get("/api/therapists/" + UUID.randomUUID() + "/open-hours")
                        .problem())
                .isEqualTo("not-found");
        assertThat(http.get("/api/therapists/%20/open-hours").problem()).isEqualTo("not-found");
        assertThat(http.get("/api/therapists/,/open-hours").problem()).isEqualTo("not-found");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from=yesterday                                                     | from",
                "from=2026-11-30                                                    | from",
                "to=2026-13-01T00:00:00Z                                            | to",
                "from=%2B999999999-12-31T00:00:00Z                                  | from",
                "from=2026-12-01T00:00:00Z&to=2026-11-30T00:00:00Z                  | to",
                "from=2026-12-01T00:00:00Z&to=2027-12-01T00:00:00Z                  | to",
                "timeZone=Mars/Olympus                                              | timeZone",
            })
    void aParameterThatCannotBeUsedIsNamed(String query, String named) {
        var answer = http.get("/api/therapists/" + maya + "/open-hours?" + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid-parameter");
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo(named);
    }

    @Test
    void severalMistakesAreNamedAtOnceAndTooManyTherapistsIsOne() {
        var many = "therapistId=x&".repeat(AskedHours.MOST_THERAPISTS + 1);

        var answer = http.get("/api/open-hours?" + many + "from=x&to=y");

        assertThat(answer.json().path("errors").valueStream())
                .extracting(error -> error.path("pointer").asString())
                .containsExactly("therapistId", "from", "to");
        assertThat(http.get("/api/open-hours").problem()).isEqualTo("missing-parameter");
    }

    private void setHours(String therapist, String zone) {
        var hours = """
                {"timeZone": "%s", "weekly": [{"day": "MONDAY", "from": "09:00", "to": "11:00"}]}
                """.formatted(zone);
        var answer = http.put(
                "/api/therapists/" + therapist + "/hours",
                hours,
                "Authorization",
                "Bearer " + TestTime.ISSUER.staff(),
                "If-Match",
                "\"0\"");
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    private static Occupied heldBy(String intake, Instant start) {
        var until = TestTime.CLOCK.instant().plusSeconds(600);
        return new Occupied(new Interval(start, start.plusSeconds(3600)), true, until, intake);
    }

    private static List<String> starts(Answer answer) {
        return answer.json()
                .path("openHours")
                .valueStream()
                .map(hour -> hour.path("start").asString())
                .toList();
    }
}
