package io.attune.booking.hours.web;

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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@BookingServiceTest
@Import(PaperDays.Instead.class)
class HoursOverHttpIntegrationTests {

    private static final String MONDAYS = """
            {"timeZone": "America/Toronto",
             "weekly": [{"day": "MONDAY", "from": "09:00", "to": "17:00"}]}
            """;

    @LocalServerPort
    int port;

    @Autowired
    PaperDays days;

    private final String maya = UUID.randomUUID().toString();
    private Http http = new Http(0);

    @BeforeEach
    void connect() {
        http = new Http(port);
    }

    @Test
    void hoursAreSetOnceAndThenChangedUnderTheirVersion() {
        var set = put("\"0\"", MONDAYS);
        var changed = put("\"1\"", """
                {"timeZone": "America/Toronto", "sessionMinutes": 80, "bufferMinutes": 15, "noticeHours": 48,
                 "horizonWeeks": 4, "dailyLimit": 6, "startEveryMinutes": 30,
                 "weekly": [{"day": "TUESDAY", "from": "18:00", "to": "24:00", "interval": 2,
                             "startsOn": "2026-11-24", "until": "2027-06-30", "exceptions": ["2026-12-22"]}]}
                """);
        var read = http.get(path(), "Authorization", "Bearer " + TestTime.ISSUER.admin());

        assertThat(set.status()).isEqualTo(201);
        assertThat(set.header("ETag")).contains("\"1\"");
        assertThat(set.json().path("startEveryMinutes").asInt()).isEqualTo(60);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("ETag")).contains("\"2\"");
        assertThat(read.header("ETag")).contains("\"2\"");
        assertThat(read.json()).isEqualTo(changed.json());
        assertThat(read.json().at("/weekly/0/to").asString()).isEqualTo("24:00");
        assertThat(read.json().at("/weekly/0/exceptions/0").asString()).isEqualTo("2026-12-22");
        assertThat(read.json().path("dailyLimit").asInt()).isEqualTo(6);
        assertThat(days.reconsidered()).contains(new TherapistId(maya));
    }

    @Test
    void whatWasReadBeforeSomeoneElsesChangeIsStale() {
        put("\"0\"", MONDAYS);
        put("\"1\"", MONDAYS);

        assertThat(put("\"1\"", MONDAYS).problem()).isEqualTo("stale-version");
        assertThat(put("\"0\"", MONDAYS).status()).isEqualTo(412);
        assertThat(http.put(path(), MONDAYS, "Authorization", "Bearer " + TestTime.ISSUER.staff())
                        .status())
                .isEqualTo(428);
    }

    @Test
    void ofManyWritersOneWinsAndTheOthersAreToldToReadAgain() throws Exception {
        put("\"0\"", MONDAYS);

        var answers = atOnce(16, () -> put("\"1\"", MONDAYS).status());

        assertThat(answers).hasSize(16).containsOnlyOnce(200);
        assertThat(answers.stream().filter(status -> status == 412)).hasSize(15);
    }

    @Test
    void everyMistakeIsNamed() {
        var wrong = put("\"0\"", """
                {"timeZone": "America/Atlantis", "weekly": [{"day": "FUNDAY", "from": "9 o'clock", "to": "17:00", "interval": 0},
                 {"day": "MONDAY"}], "sessionMinutes": "fifty", "startEveryMinutes": 7, "lunch": true}
                """);
        var odd = put("\"0\"", """
                {"timeZone": "America/Toronto", "weekly": [
                  {"day": "MONDAY", "from": "17:00", "to": "09:00"},
                  {"day": "MONDAY", "from": "09:00", "to": "17:00", "interval": 2},
                  {"day": "MONDAY", "from": "09:00", "to": "17:00", "startsOn": "2027-01-01", "until": "2026-01-01"},
                  {"from": "09:00", "to": "17:00"},
                  {"rrule": "FREQ=WEEKLY;BYDAY=MO", "day": "MONDAY", "from": "09:00", "to": "17:00"}]}
                """);

        assertThat(wrong.problem()).isEqualTo("invalid-form");
        assertThat(pointers(wrong))
                .containsExactlyInAnyOrder(
                        "/timeZone",
                        "/weekly/0/day",
                        "/weekly/0/from",
                        "/weekly/0/interval",
                        "/weekly/1/from",
                        "/weekly/1/to",
                        "/sessionMinutes",
                        "/startEveryMinutes",
                        "/lunch");
        assertThat(odd.problem()).isEqualTo("invalid-form");
        assertThat(pointers(odd))
                .containsExactly(
                        "/weekly/0/to", "/weekly/1/startsOn", "/weekly/2/until", "/weekly/3/day", "/weekly/4/rrule");
        assertThat(http.get(path(), "Authorization", "Bearer " + TestTime.ISSUER.staff())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aRuleOfRfc5545IsKeptAsADayEach() {
        var set = put("\"0\"", rule("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;UNTIL=20270630"));

        assertThat(set.status()).isEqualTo(201);
        assertThat(set.json().path("weekly").findValuesAsString("day")).containsExactly("MONDAY", "SUNDAY");
        assertThat(set.json().at("/weekly/1/interval").asInt()).isEqualTo(2);
        assertThat(set.json().at("/weekly/1/until").asString()).isEqualTo("2027-06-30");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    FREQ=DAILY                                        | FREQ leaves that.
                    FREQ=WEEKLY                                       | BYDAY leaves that.
                    FREQ=WEEKLY;BYDAY=MO;COUNT=1000000000             | COUNT leaves that.
                    FREQ=WEEKLY;BYDAY=MO;BYHOUR=1,2,3,4,5,6,7,8,9     | BYHOUR leaves that.
                    FREQ=WEEKLY;BYDAY=MO;BYSETPOS=1                   | BYSETPOS leaves that.
                    FREQ=WEEKLY;BYDAY=MO;UNTIL=20270630T000000Z       | UNTIL leaves that.
                    FREQ=WEEKLY;BYDAY=MO;INTERVAL=53                  | INTERVAL leaves that.
                    FREQ=WEEKLY;BYDAY=MO;INTERVAL=2;WKST=SU           | WKST leaves that.
                    FREQ=MONTHLY;BYDAY=1MO                            | FREQ leaves that.
                    FREQ=WEEKLY;BYDAY=MO;UNTIL=20260101               | Must not end before startsOn.
                    every other Monday                                | Is no rule of RFC 5545.
                    FREQ=WEEKLY;BYDAY=XX                              | Is no rule of RFC 5545.
                    """)
    void aRuleThatHoursDoNotFollowIsRefusedByThePartThatLeavesTheSubset(String rrule, String why) {
        var refused = put("\"0\"", rule(rrule));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(pointers(refused)).containsExactly("/weekly/0/rrule");
        assertThat(refused.json().at("/errors/0/message").asString()).endsWith(why);
        assertThat(http.get(path(), "Authorization", "Bearer " + TestTime.ISSUER.staff())
                        .status())
                .isEqualTo(404);
    }

    private static String rule(String rrule) {
        return """
                {"timeZone": "America/Toronto", "weekly":
                  [{"rrule": "%s", "startsOn": "2026-11-24", "from": "09:00", "to": "17:00"}]}
                """.formatted(rrule);
    }

    @Test
    void aTherapistKeepsTheirOwnHoursAndNobodyElses() {
        var own = TestTime.ISSUER.therapist(maya);
        var another = TestTime.ISSUER.therapist(UUID.randomUUID().toString());

        assertThat(put(path(), "\"0\"", MONDAYS, own).status()).isEqualTo(201);
        assertThat(put(path(), "\"1\"", MONDAYS, another).problem()).isEqualTo("not-found");
        assertThat(http.get(path(), "Authorization", "Bearer " + another).problem())
                .isEqualTo("not-found");
        assertThat(put(path(), "\"1\"", MONDAYS, TestTime.ISSUER.clinician()).status())
                .isEqualTo(403);
        assertThat(http.get(path()).status()).isEqualTo(401);
        assertThat(put("/api/therapists/nobody/hours", "\"0\"", MONDAYS, TestTime.ISSUER.staff())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theZoneStaysWhileSomethingIsBookedInIt() {
        put("\"0\"", MONDAYS);
        var nine = Instant.parse("2026-11-30T14:00:00Z");
        days.occupy(new TherapistId(maya), new Occupied(new Interval(nine, nine.plusSeconds(3600)), true, null, null));

        assertThat(put("\"1\"", MONDAYS.replace("Toronto", "Halifax")).problem())
                .isEqualTo("zone-in-use");
        assertThat(put("\"1\"", MONDAYS.replace("MONDAY", "FRIDAY")).status()).isEqualTo(200);
    }

    private Answer put(String version, String hours) {
        return put(path(), version, hours, TestTime.ISSUER.staff());
    }

    private Answer put(String path, String version, String hours, String token) {
        return http.put(path, hours, "Authorization", "Bearer " + token, "If-Match", version);
    }

    private String path() {
        return "/api/therapists/" + maya + "/hours";
    }

    private static List<String> pointers(Answer answer) {
        return answer.json()
                .path("errors")
                .valueStream()
                .map(error -> error.path("pointer").asString())
                .toList();
    }

    private static <T> List<T> atOnce(int callers, Callable<T> call) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = threads.invokeAll(
                    IntStream.range(0, callers).mapToObj(any -> call).toList());
            var answers = new ArrayList<T>();
            for (var each : calls) {
                answers.add(each.get());
            }
            return answers;
        }
    }
}
