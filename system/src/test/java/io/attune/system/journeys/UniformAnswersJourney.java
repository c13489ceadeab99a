package io.attune.system.journeys;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.attune.platform.testing.Http;
import io.attune.system.journeys.HolderRoutes.Thing;
import io.attune.system.run.BreakableSystem;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Somebody asks for what is another client's, and for what is nobody's: nothing in the answers tells which is which.
 */
class UniformAnswersJourney {

    private static final int MEASURED = 15;

    /** Different in any two answers to the same question. */
    private static final Set<String> OF_ITS_OWN = Set.of("traceparent", "date");

    private static final BreakableSystem SYSTEM = BreakableSystem.running();
    private static final Http HTTP = new Http(SYSTEM.gatewayPort());

    private static Map<Thing, String> anothers;
    private static Person stranger;

    @BeforeAll
    static void someoneHasOneOfEach() {
        var person = Person.whoSends(SYSTEM.gateway(), intake -> {});
        var offers = person.shortlist().required("offers");
        stranger = Person.whoSends(SYSTEM.gateway(), intake -> {});
        stranger.shortlist();
        var held = hold(person, offers, 0);
        var booked = person.book(held).expecting(201).json().required("id").asString();
        var series = person.create(
                        "/api/series",
                        Person.newKey(),
                        Map.of("holdId", hold(person, offers, 1), "every", 1, "count", 1))
                .expecting(201)
                .json();
        var place = person.create("/api/waitlist", Person.newKey(), Map.of("intakeId", person.intakeId()))
                .json();
        anothers = Map.of(
                Thing.INTAKE, person.intakeId(),
                Thing.APPOINTMENT, booked,
                Thing.SERIES, series.required("id").asString(),
                Thing.PLACE, place.required("id").asString(),
                Thing.HOLD, hold(person, offers, 2));
    }

    @Test
    void everyRouteOfTheTablesIsAskedHere() {
        var asked = HolderRoutes.all().stream()
                .map(route -> route.method() + " " + route.path())
                .collect(toSet());

        assertThat(asked)
                .containsExactlyInAnyOrderElementsOf(
                        HolderRoutes.inTheTables(Path.of(System.getProperty("attune.home", ".."))));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void whatIsAnothersLooksAsWhatIsNobodys(HolderRoutes route) {
        var another = anothers.get(route.thing());
        var nobody = UUID.randomUUID().toString();

        var ofAnother = ask(route, another);
        var ofNobody = ask(route, nobody);

        assertThat(ofAnother.status()).isEqualTo(404).isEqualTo(ofNobody.status());
        assertThat(told(ofAnother)).isEqualTo(told(ofNobody));
        assertThat(ofAnother.body()).hasSameSizeAs(ofNobody.body());
        assertThat(headers(ofAnother)).isEqualTo(headers(ofNobody));
        print(route, another);
    }

    @Test
    void aWrongSecretForAnIntakeThatThereIsLooksAsOneForNone() {
        var route = new HolderRoutes(
                "POST", "/api/intakes/{id}/token", Thing.INTAKE, "{'resumeSecret': '" + "A".repeat(43) + "'}");

        whatIsAnothersLooksAsWhatIsNobodys(route);
    }

    static Stream<HolderRoutes> routes() {
        return HolderRoutes.all().stream();
    }

    /** Whether the times are alike is for people to see: on a machine that does other things no figure is the limit. */
    private static void print(HolderRoutes route, String another) {
        var times = IntStream.range(0, MEASURED)
                .mapToObj(_ -> List.of(
                        micros(route, another), micros(route, UUID.randomUUID().toString())))
                .toList();
        System.out.printf(
                "%-60s another's %,6d µs, nobody's %,6d µs (medians of %d)%n",
                route, median(times, 0), median(times, 1), MEASURED);
    }

    private static long micros(HolderRoutes route, String id) {
        var begun = System.nanoTime();
        ask(route, id);
        return (System.nanoTime() - begun) / 1000;
    }

    private static long median(List<List<Long>> times, int side) {
        var sorted = new ArrayList<>(
                times.stream().map(pair -> pair.get(side)).sorted().toList());
        return sorted.get(sorted.size() / 2);
    }

    private static Http.Answer ask(HolderRoutes route, String id) {
        var request = HTTP.request(
                route.path(id),
                "Authorization",
                "Bearer " + stranger.token(),
                "Content-Type",
                "application/json",
                "Idempotency-Key",
                Person.newKey(),
                "If-Match",
                "\"1\"");
        return HTTP.send(request.method(route.method(), BodyPublishers.ofString(route.body(id)))
                .build());
    }

    private static ObjectNode told(Http.Answer answer) {
        return ((ObjectNode) answer.json()).without(List.of("traceId", "instance"));
    }

    private static Map<String, List<String>> headers(Http.Answer answer) {
        return answer.raw().headers().map().entrySet().stream()
                .filter(header -> !OF_ITS_OWN.contains(header.getKey()))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, TreeMap::new));
    }

    private static String hold(Person person, JsonNode offers, int which) {
        var offer = offers.required(which);
        var hours = offer.required("openHours");
        return Arrays.stream(new int[] {0, 1, 2})
                .filter(hours::has)
                .mapToObj(hour -> person.hold(
                        offer.required("therapistId").asString(),
                        hours.required(hour).required("start").asString()))
                .filter(answer -> answer.status() == 201)
                .findFirst()
                .orElseThrow()
                .json()
                .required("id")
                .asString();
    }
}
