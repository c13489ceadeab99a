package io.attune.system.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.attune.system.attack.ValidRequests.Valid;
import io.attune.system.identity.DemoUser;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cell of {@code docs/access.csv} and {@code docs/access-fields.csv}, asked of the running system. */
class AccessTableJourney {

    private static final AccessTable TABLE = AccessTable.read("docs/access.csv");
    private static final AccessTable FIELDS = AccessTable.read("docs/access-fields.csv");
    private static final String INTAKE = "GET /api/intakes/{id}";

    private final Cast cast = Cast.all();
    private final ValidRequests requests = new ValidRequests(cast);

    @BeforeEach
    void somebodyHasSentAnIntake() {
        cast.person();
    }

    static Stream<String> routes() {
        return TABLE.rows().keySet().stream();
    }

    static Stream<String> readers() {
        return FIELDS.columns().stream();
    }

    @Test
    void everyRouteOfTheServicesIsInTheTableAndNoOther() {
        var documented = Operation.all(cast).stream()
                .filter(operation -> !operation.service().equals("gateway"))
                .map(Operation::name)
                .distinct();

        assertThat(TABLE.rows().keySet()).containsExactlyInAnyOrderElementsOf(documented.toList());
    }

    @Test
    void everyRoleIsInTheTable() {
        var roles = Arrays.stream(DemoUser.values()).map(DemoUser::role);

        assertThat(TABLE.columns())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Stream.of("anyone", "holder"), roles).toList());
    }

    @ParameterizedTest
    @MethodSource("routes")
    void theRouteOpensToThoseOfTheTableAlone(String route) {
        TABLE.rows().get(route).forEach((who, cell) -> {
            switch (cell) {
                case "-" -> assertRefused(route, who);
                case "yes" -> requests.of(route).forEach(request -> assertOpen(request, who));
                case "own" -> requests.of(route).forEach(request -> assertTheirOwnAlone(route, request, who));
                default -> throw new IllegalArgumentException(cell);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("readers")
    void anIntakeShowsThemTheFieldsOfTheTable(String reader) {
        var intake = anIntakeThatChose();

        var shown = cast.gateway()
                .send(intake.as(reader.equals("therapist") ? therapist(intake) : token(reader)))
                .expecting(200)
                .json();

        var fields = FIELDS.rows().entrySet().stream()
                .filter(row -> row.getValue().get(reader).equals("yes"))
                .map(row -> row.getKey());
        assertThat(shown.propertyNames()).containsExactlyInAnyOrderElementsOf(fields.toList());
    }

    private void assertRefused(String route, String who) {
        var named = route.split(" ", 2);
        var attempt = Attempt.of(
                named[0], named[1].replaceAll("\\{\\w+}", UUID.randomUUID().toString()));
        var status = cast.gateway().send(as(who, attempt)).status();

        assertThat(status).as(who).isEqualTo(who.equals("anyone") ? 401 : 403);
    }

    private void assertOpen(Valid request, String who) {
        var answer = cast.gateway().send(as(who, request.made().get()));

        assertThat(answer.status()).as("%s: %s", who, answer.body()).isEqualTo(request.status());
    }

    /** First somebody else of the same kind, then they. */
    private void assertTheirOwnAlone(String route, Valid request, String who) {
        var chosen = who.equals("therapist") && route.equals(INTAKE);
        var attempt = chosen ? anIntakeThatChose() : request.made().get();
        var own = who.equals("therapist") ? therapist(attempt) : cast.latest().token();
        var another = who.equals("therapist")
                ? cast.system().tokenOfTherapist(cast.otherTherapist())
                : cast.person().token();

        assertThat(cast.gateway().send(attempt.as(another)).status())
                .as("another " + who)
                .isEqualTo(404);
        var answer = cast.gateway().send(attempt.as(own));
        assertThat(answer.status()).as("%s: %s", who, answer.body()).isEqualTo(request.status());
    }

    private Attempt anIntakeThatChose() {
        var person = cast.person();
        cast.appointment(person);
        await().until(() -> person.intake().required("status").asString().equals("booked"));
        return Attempt.of("GET", "/api/intakes/" + person.intakeId());
    }

    /** Whose calendar it is, or who has the appointment. */
    private String therapist(Attempt attempt) {
        var calendar = attempt.target().contains(cast.spareTherapist());
        return cast.system().tokenOfTherapist(calendar ? cast.spareTherapist() : cast.therapist());
    }

    private Attempt as(String who, Attempt attempt) {
        return who.equals("anyone") ? attempt.without("Authorization") : attempt.as(token(who));
    }

    private String token(String who) {
        return who.equals("holder")
                ? cast.latest().token()
                : cast.token(DemoUser.ofRole(who).orElseThrow());
    }
}
