package io.attune.system.attack;

import static org.awaitility.Awaitility.await;

import io.attune.system.api.Answer;
import io.attune.system.api.Api;
import io.attune.system.identity.DemoUser;
import io.attune.system.journeys.Person;
import io.attune.system.run.BreakableSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The people and records that are attacked. They speak a language that nobody else of the directory does, so that the
 * journeys beside them are left alone.
 */
final class Cast {

    static final String LANGUAGE = "iu";

    /** Nobody is offered whoever speaks only this. */
    private static final String NOBODYS_LANGUAGE = "kl";

    private static final Cast ALL = new Cast();

    private static final int CREATED = 201;

    private final BreakableSystem system = BreakableSystem.running();
    private final Map<DemoUser, String> tokens = new HashMap<>();
    private final Random chance = new Random();
    private final String therapist = publishes("A", LANGUAGE);
    private final String otherTherapist = publishes("B", LANGUAGE);
    private final String spareTherapist = publishes("C", NOBODYS_LANGUAGE);

    private @Nullable Person latest;

    private Cast() {}

    /** One for all attacks. */
    static Cast all() {
        return ALL;
    }

    Target target(String service) {
        return new Target(system.address(service));
    }

    Target gateway() {
        return target("gateway");
    }

    BreakableSystem system() {
        return system;
    }

    String token(DemoUser user) {
        return tokens.computeIfAbsent(user, system::token);
    }

    Api as(DemoUser user) {
        return system.gateway().as(token(user));
    }

    String therapist() {
        return therapist;
    }

    String otherTherapist() {
        return otherTherapist;
    }

    /** Offered to nobody, so that its hours can be tampered with. */
    String spareTherapist() {
        return spareTherapist;
    }

    /** Someone new, whose every personal field is planted, and to whom both therapists were offered. */
    Person person() {
        return person(intake -> {});
    }

    Person person(Consumer<ObjectNode> changes) {
        latest = Person.whoSends(system.gateway(), intake -> {
            plant(intake);
            changes.accept(intake);
        });
        return latest;
    }

    /** Someone whose intake changes no more by itself. */
    Person settled() {
        var person = person();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> person.intake().required("status").asString().equals("ready"));
        return person;
    }

    /** Whose the record is that was made last. */
    Person latest() {
        return Objects.requireNonNull(latest);
    }

    /** Someone whose answers make a clinician look first. */
    Person held() {
        return person(intake -> ((ObjectNode) intake.required("safety")).put("thoughtsOfSuicide", true));
    }

    /** Booking has heard of the intake and its offers a moment after the client has. */
    JsonNode hold(Person person) {
        person.shortlist();
        return person.hold(therapist, openHour()).expecting(CREATED).json();
    }

    JsonNode appointment(Person person) {
        return person.book(hold(person).required("id").asString()).json();
    }

    /** Any that is open now, so that attacks beside one another seldom want the same. */
    String openHour() {
        var from = Instant.now().plus(Duration.ofDays(2));
        var path = "/api/therapists/%s/open-hours?from=%s&to=%s"
                .formatted(therapist, from, from.plus(Duration.ofDays(60)));
        var hours = system.gateway().get(path, Map.of()).expecting(200).json().required("openHours");
        return hours.required(chance.nextInt(hours.size())).required("start").asString();
    }

    static ObjectNode plantedIntake() {
        return Person.intake(Cast::plant);
    }

    private static void plant(ObjectNode intake) {
        var contact = (ObjectNode) intake.required("contact");
        contact.put("name", Planted.NAME);
        contact.put("email", Person.newKey().substring(0, 8) + '.' + Planted.EMAIL);
        var location = (ObjectNode) intake.required("location");
        location.put("city", Planted.CITY).put("postalCode", Planted.POSTAL_CODE);
        ((ArrayNode) intake.required("languages")).removeAll().add(LANGUAGE);
        intake.put("narrative", Planted.NARRATIVE);
    }

    /** A draft that could be published. */
    String draft() {
        return as(DemoUser.STAFF)
                .post("/api/therapists", Map.of("Idempotency-Key", Person.newKey()), therapistForm("D"))
                .expecting(CREATED)
                .json()
                .required("id")
                .asString();
    }

    String published() {
        var id = draft();
        step(id, "publish");
        return id;
    }

    Answer step(String id, String step) {
        return as(DemoUser.STAFF)
                .post("/api/therapists/" + id + '/' + step, Map.of("If-Match", tag("/api/therapists/" + id)), Map.of());
    }

    /** The entity tag of what staff read there now. */
    String tag(String path) {
        return as(DemoUser.STAFF).get(path, Map.of()).expecting(200).etag();
    }

    static ObjectNode therapistForm(String name) {
        return therapistForm(name, NOBODYS_LANGUAGE);
    }

    private static ObjectNode therapistForm(String name, String language) {
        var form = (ObjectNode) sample().required("profile").deepCopy();
        var today = LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC);
        ((ObjectNode) form.required("licence"))
                .put("checkedAt", today + "T00:00:00Z")
                .put("expiresOn", today.plusYears(1).toString());
        ((ArrayNode) form.required("languages")).removeAll().add(language);
        return form.put("name", "Sample " + name).put("caseloadCap", 500);
    }

    static ObjectNode hours() {
        var hours = (ObjectNode) sample().required("hours").deepCopy();
        var weekly = ((ArrayNode) hours.required("weekly")).removeAll();
        List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")
                .forEach(day ->
                        weekly.addObject().put("day", day).put("from", "08:00").put("to", "20:00"));
        return hours.put("dailyLimit", 20).put("horizonWeeks", 20);
    }

    private String publishes(String name, String language) {
        var id = as(DemoUser.STAFF)
                .post("/api/therapists", Map.of("Idempotency-Key", Person.newKey()), therapistForm(name, language))
                .expecting(CREATED)
                .json()
                .required("id")
                .asString();
        as(DemoUser.STAFF)
                .put("/api/therapists/" + id + "/hours", Map.of("If-Match", "\"0\""), hours())
                .expecting(CREATED);
        step(id, "publish").expecting(200);
        await().atMost(Duration.ofSeconds(20)).until(() -> as(DemoUser.STAFF)
                .get("/api/therapists?limit=50&language=" + language, Map.of())
                .text()
                .contains(id));
        return id;
    }

    private static JsonNode sample() {
        try (var file = Cast.class.getResourceAsStream("/samples/therapists.json")) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(file)).required(0);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
