package io.attune.system.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.system.identity.DemoUser;
import io.attune.system.journeys.HolderRoutes;
import io.attune.system.journeys.HolderRoutes.Thing;
import io.attune.system.journeys.Person;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Somebody with a good token of their own does everything to what is somebody else's. That the answers tell nothing is
 * seen beside the other journeys; here, that nothing happens.
 */
class OthersRecordsJourney {

    private final Cast cast = Cast.all();
    private final Person owner = cast.person();
    private final Person stranger = cast.person();
    private final Map<Thing, String> owned = new LinkedHashMap<>();

    @Test
    void nothingOfItIsChanged() {
        ownOneOfEach();
        stranger.shortlist();
        var before = asTheOwnerSeesIt();

        for (var token : List.of(stranger.token(), cast.token(DemoUser.THERAPIST))) {
            HolderRoutes.all().forEach(route -> assertThat(
                            cast.gateway().send(attempt(route).as(token)).status())
                    .as(route.toString())
                    .isIn(403, 404));
        }

        assertThat(asTheOwnerSeesIt()).isEqualTo(before);
        assertThat(owner.book(owned.get(Thing.HOLD)).status()).as("the hold").isEqualTo(201);
    }

    @Test
    void aKeySeenElsewhereDoesNotBringBackWhatItDid() {
        owner.shortlist();
        owner.hold(cast.therapist(), cast.openHour()).expecting(201);
        var request = owners("/api/holds", hour());

        var first = cast.gateway().send(request.as(owner.token())).expecting(201);
        var again = cast.gateway().send(request.as(owner.token())).expecting(201);
        var theirs = cast.gateway().send(request.as(stranger.token()));

        assertThat(again.json()).isEqualTo(first.json());
        assertThat(theirs.status()).isEqualTo(404);
        assertThat(theirs.body()).doesNotContain(first.json().required("id").asString());
    }

    private void ownOneOfEach() {
        owned.put(Thing.INTAKE, owner.intakeId());
        owned.put(Thing.APPOINTMENT, id(cast.appointment(owner)));
        var series = json().put("holdId", id(cast.hold(owner))).put("every", 1).put("count", 1);
        owned.put(Thing.SERIES, id(created("/api/series", series)));
        owned.put(Thing.PLACE, id(created("/api/waitlist", json().put("intakeId", owner.intakeId()))));
        owned.put(Thing.HOLD, id(cast.hold(owner)));
    }

    private List<String> asTheOwnerSeesIt() {
        return HolderRoutes.all().stream()
                .filter(route -> route.method().equals("GET"))
                // Each says when it was made.
                .filter(route -> !route.path().endsWith(".ics") && !route.path().endsWith("/export"))
                .map(route -> cast.gateway()
                        .send(attempt(route).as(owner.token()))
                        .expecting(200)
                        .body())
                .toList();
    }

    private Attempt attempt(HolderRoutes route) {
        var id = owned.get(route.thing());
        var attempt = Attempt.of(route.method(), route.path(id))
                .header("Idempotency-Key", Person.newKey())
                .header("If-Match", "\"1\"");
        return route.body().isEmpty()
                ? attempt
                : attempt.header("Content-Type", "application/json").body(route.body(id));
    }

    private JsonNode created(String path, ObjectNode body) {
        return cast.gateway()
                .send(owners(path, body).as(owner.token()))
                .expecting(201)
                .json();
    }

    private static Attempt owners(String path, ObjectNode body) {
        return Attempt.of("POST", path)
                .header("Idempotency-Key", Person.newKey())
                .json(body);
    }

    private ObjectNode hour() {
        return json().put("intakeId", owner.intakeId())
                .put("therapistId", cast.therapist())
                .put("start", cast.openHour());
    }

    private static String id(JsonNode thing) {
        return thing.required("id").asString();
    }

    private static ObjectNode json() {
        return JsonMapper.shared().createObjectNode();
    }
}
