package io.attune.system.attack;

import io.attune.system.identity.DemoUser;
import io.attune.system.journeys.Person;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A request for every documented operation, written by hand, that the service does not refuse, or refuses only for what
 * cannot be so in the time of a test. An operation without one is a mistake here.
 */
final class ValidRequests {

    private static final String THERAPISTS = "/api/therapists/";
    private static final String APPOINTMENTS = "/api/appointments/";
    private static final String INTAKES = "/api/intakes/";
    private static final String WAITLIST = "/api/waitlist/";

    private final Cast cast;
    private final Map<String, Valid> table = new TreeMap<>();

    /**
     * @param made makes it, and whatever record it is about
     * @param status of the answer
     */
    record Valid(Supplier<Attempt> made, int status) {}

    ValidRequests(Cast cast) {
        this.cast = cast;
        ofTheFrontDoor();
        ofProfile();
        ofHeldIntakes();
        ofKeeping();
        ofTheAudit();
        ofWithholding();
        ofConsent();
        ofMatching();
        ofHours();
        ofCalendars();
        ofAppointments();
        ofWaiting();
    }

    /** One for each kind of body that it takes. */
    List<Valid> of(Operation operation) {
        return of(operation.name());
    }

    List<Valid> of(String operation) {
        return table.entrySet().stream()
                .filter(entry -> nameOf(entry.getKey()).equals(operation))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static String nameOf(String entry) {
        return entry.replace(" text/calendar", "");
    }

    private void ofTheFrontDoor() {
        valid(200, "GET /api/session", () -> get("/api/session"));
        valid(204, "POST /logout", () -> Attempt.of("POST", "/logout"));
    }

    private void ofHeldIntakes() {
        valid(200, "GET /api/intakes", () -> staff("GET", "/api/intakes?status=held"));
        valid(200, "POST /api/intakes/{id}/acknowledge", () -> Attempt.of(
                        "POST", INTAKES + cast.held().intakeId() + "/acknowledge")
                .as(cast.token(DemoUser.CLINICIAN)));
        valid(200, "POST /api/intakes/{id}/release", () -> {
            var path = INTAKES + cast.held().intakeId();
            return Attempt.of("POST", path + "/release")
                    .as(cast.token(DemoUser.CLINICIAN))
                    .header("If-Match", cast.tag(path))
                    .json(object("reason", "Spoke with them."));
        });
    }

    private void ofKeeping() {
        valid(202, "DELETE /api/intakes/{id}", () -> own("DELETE", cast.person(), ""));
        valid(
                200,
                "GET /api/erasures/{receiptId}",
                () -> get(cast.gateway()
                        .send(own("DELETE", cast.person(), ""))
                        .expecting(202)
                        .json()
                        .required("receipt")
                        .asString()));
        valid(204, "PUT /api/intakes/{id}/legal-hold", () -> legalHold(cast.person()));
        valid(204, "DELETE /api/intakes/{id}/legal-hold", () -> {
            var order = legalHold(cast.person());
            cast.gateway().send(order).expecting(204);
            return Attempt.of("DELETE", order.target()).as(cast.token(DemoUser.ADMIN));
        });
    }

    private void ofWithholding() {
        valid(200, "GET /api/intake-form", () -> get("/api/intake-form"));
        valid(200, "GET /api/intakes/{id}/lock-box", () -> own("GET", cast.person(), "/lock-box"));
        valid(200, "PUT /api/intakes/{id}/lock-box", () -> {
            var person = cast.settled();
            return own("PUT", person, "/lock-box")
                    .header("If-Match", cast.tag(INTAKES + person.intakeId()))
                    .json(json(
                            "{\"withheld\":[{\"from\":\"person:somebody\",\"parts\":[\"contact\",\"narrative\"]}]}"));
        });
        valid(201, "POST /api/intakes/{id}/break-glass", this::emergency);
        valid(200, "GET /api/break-glass", () -> get("/api/break-glass").as(cast.token(DemoUser.PRIVACY_OFFICER)));
        valid(200, "POST /api/break-glass/{id}/review", () -> Attempt.of(
                        "POST", "/api/break-glass/" + id(sent(emergency())) + "/review")
                .as(cast.token(DemoUser.PRIVACY_OFFICER))
                .json(object("finding", "justified")));
    }

    /** The same in every service. */
    private void ofTheAudit() {
        valid(200, "GET /api/audit", () -> get("/api/audit?record="
                        + cast.person().intakeId() + "&cursor=" + in(1) + "&limit=20")
                .as(cast.token(DemoUser.ADMIN)));
        valid(200, "GET /api/audit/alerts", () -> get("/api/audit/alerts?limit=20")
                .as(cast.token(DemoUser.ADMIN)));
    }

    private void ofConsent() {
        valid(200, "GET /api/intakes/{id}/consents", () -> own("GET", cast.person(), "/consents"));
        valid(200, "PUT /api/intakes/{id}/consents/{purpose}", () -> {
            var person = cast.settled();
            return own("PUT", person, "/consents/feedback")
                    .header("If-Match", cast.tag(INTAKES + person.intakeId()))
                    .json(json("{}")
                            .put("granted", true)
                            .put("textVersion", "2026-11")
                            .put("language", "en"));
        });
        valid(200, "GET /api/intakes/{id}/export", () -> own("GET", matched(), "/export"));
        valid(200, "POST /api/intakes/search", () -> staff("POST", "/api/intakes/search")
                .json(object("email", "nobody@example.org")));
    }

    private void ofProfile() {
        valid(200, "GET /api/vocabulary", () -> get("/api/vocabulary?language=fr"));
        valid(200, "GET /api/crisis-resources", () -> get("/api/crisis-resources?jurisdiction=CA-ON&language=en"));
        valid(201, "POST /api/therapists", () -> post("/api/therapists", Cast.therapistForm("D"), DemoUser.STAFF));
        valid(200, "GET /api/therapists/{id}", () -> get(THERAPISTS + cast.therapist())
                .as(cast.token(DemoUser.STAFF)));
        valid(
                200,
                "PUT /api/therapists/{id}",
                () -> changing("PUT", THERAPISTS + cast.draft(), Cast.therapistForm("E")));
        valid(200, "POST /api/therapists/{id}/publish", () -> stepping(THERAPISTS + cast.draft(), "/publish"));
        valid(200, "POST /api/therapists/{id}/pause", () -> stepping(THERAPISTS + cast.published(), "/pause"));
        valid(200, "POST /api/therapists/{id}/withdraw", () -> stepping(THERAPISTS + cast.published(), "/withdraw"));
        valid(201, "POST /api/intakes", () -> Attempt.of("POST", "/api/intakes")
                .header("Idempotency-Key", Person.newKey())
                .json(Cast.plantedIntake()));
        valid(200, "GET /api/intakes/{id}", () -> own("GET", cast.person(), ""));
        valid(200, "POST /api/intakes/{id}/token", this::renewal);
    }

    private void ofMatching() {
        valid(
                200,
                "GET /api/therapists",
                () -> get(
                        "/api/therapists?language=en&language=fr&concern=anxiety&city=Toronto&text=an&feeAtMost=200.00&currency=CAD&limit=5"));
        valid(200, "GET /api/matching/exposure", () -> get("/api/matching/exposure?days=30")
                .as(cast.token(DemoUser.STAFF)));
        valid(200, "GET /api/intakes/{id}/shortlist", () -> own("GET", matched(), "/shortlist")
                .header("Prefer", "wait=1"));
        valid(200, "POST /api/intakes/{id}/offers", () -> own("POST", matched(), "/offers")
                .header("Idempotency-Key", Person.newKey())
                .json(object("therapistId", cast.otherTherapist())));
        valid(200, "GET /api/shortlists/{id}/replay", () -> get("/api/shortlists/"
                        + matched().intakeId() + "/replay")
                .as(cast.token(DemoUser.CLINICIAN)));
    }

    private void ofHours() {
        valid(
                200,
                "GET /api/therapists/{id}/open-hours",
                () -> get(THERAPISTS + cast.therapist() + "/open-hours?timeZone=America/Toronto&" + week()));
        valid(
                200,
                "GET /api/open-hours",
                () -> get("/api/open-hours?therapistId=" + cast.therapist() + "&therapistId=" + cast.otherTherapist()
                        + '&' + week()));
        valid(200, "GET /api/therapists/{id}/hours", () -> get(THERAPISTS + cast.therapist() + "/hours")
                .as(cast.token(DemoUser.STAFF)));
        valid(
                200,
                "PUT /api/therapists/{id}/hours",
                () -> changing("PUT", THERAPISTS + cast.spareTherapist() + "/hours", Cast.hours()));
        valid(
                201,
                "POST /api/therapists/{id}/time-off",
                () -> post(THERAPISTS + cast.spareTherapist() + "/time-off", timeOff(), DemoUser.STAFF));
        valid(
                204,
                "DELETE /api/therapists/{id}/time-off/{timeOffId}",
                () -> staff("DELETE", THERAPISTS + cast.spareTherapist() + "/time-off/" + takenOff()));
        valid(200, "POST /api/reprojections", () -> staff("POST", "/api/reprojections"));
    }

    private void ofCalendars() {
        var feeds = "/api/therapists/{id}/busy-feeds";
        valid(200, "GET " + feeds, () -> staff("GET", THERAPISTS + cast.spareTherapist() + "/busy-feeds"));
        // Inside the practice's network: refused before anybody is asked.
        valid(
                422,
                "POST " + feeds,
                () -> post(
                        THERAPISTS + cast.spareTherapist() + "/busy-feeds",
                        object("url", "https://127.0.0.1/busy.ics"),
                        DemoUser.STAFF));
        valid(
                201,
                "POST " + feeds + " text/calendar",
                () -> calendar(THERAPISTS + cast.spareTherapist() + "/busy-feeds"));
        valid(
                204,
                "DELETE " + feeds + "/{feedId}",
                () -> staff("DELETE", THERAPISTS + cast.spareTherapist() + "/busy-feeds/" + feed()));
        valid(200, "GET /api/busy-feeds/stale", () -> staff("GET", "/api/busy-feeds/stale"));
        valid(201, "POST /api/therapists/{id}/calendar-feed", () -> staff(
                        "POST", THERAPISTS + cast.spareTherapist() + "/calendar-feed")
                .header("Idempotency-Key", Person.newKey()));
        valid(200, "GET /api/calendar-feeds/{secret}.ics", () -> get(opened(cast.spareTherapist())));
        valid(204, "DELETE /api/therapists/{id}/calendar-feed", () -> {
            opened(cast.spareTherapist());
            return staff("DELETE", THERAPISTS + cast.spareTherapist() + "/calendar-feed");
        });
    }

    private void ofAppointments() {
        valid(201, "POST /api/holds", this::holding);
        valid(204, "DELETE /api/holds/{id}", () -> {
            var person = cast.person();
            return Attempt.of("DELETE", "/api/holds/" + id(cast.hold(person))).as(person.token());
        });
        valid(201, "POST /api/appointments", () -> {
            var person = cast.person();
            return holders("POST", "/api/appointments", person).json(object("holdId", id(cast.hold(person))));
        });
        valid(
                200,
                "GET /api/appointments",
                () -> staff("GET", "/api/appointments?therapistId=" + cast.therapist() + '&' + week()));
        valid(200, "GET /api/appointments/{id}", () -> get(APPOINTMENTS + booked())
                .as(cast.token(DemoUser.STAFF)));
        valid(200, "GET /api/appointments/{id}.ics", () -> get(APPOINTMENTS + booked() + ".ics")
                .as(cast.token(DemoUser.STAFF)));
        valid(
                200,
                "POST /api/appointments/{id}/cancel",
                () -> step("cancel", object("reason", "client-asked"), DemoUser.STAFF));
        valid(200, "POST /api/appointments/{id}/reschedule", this::rescheduling);
        valid(
                409,
                "POST /api/appointments/{id}/attended",
                () -> step("attended", json("{\"reason\":null}"), DemoUser.STAFF));
        valid(
                409,
                "POST /api/appointments/{id}/missed",
                () -> step("missed", json("{\"reason\":null}"), DemoUser.STAFF));
        valid(
                409,
                "POST /api/appointments/{id}/resolve",
                () -> step("resolve", object("attention", "hours-changed"), DemoUser.STAFF));
        valid(200, "POST /api/appointments/{id}/confirm", this::confirmation);
        valid(201, "POST /api/series", this::series);
        valid(200, "GET /api/series/{id}", () -> get("/api/series/" + id(sent(series())))
                .as(cast.token(DemoUser.STAFF)));
    }

    private void ofWaiting() {
        valid(201, "POST /api/waitlist", () -> waiting(matched()));
        valid(
                200,
                "GET /api/waitlist",
                () -> staff("GET", "/api/waitlist?therapistId=" + cast.therapist() + "&limit=20"));
        valid(200, "GET /api/waitlist/{id}", () -> staff("GET", WAITLIST + waits()));
        valid(204, "DELETE /api/waitlist/{id}", () -> staff("DELETE", WAITLIST + waits()));
        valid(200, "POST /api/waitlist/{id}/need", () -> staff("POST", WAITLIST + waits() + "/need")
                .json(object("need", "sooner")));
    }

    private void valid(int status, String operation, Supplier<Attempt> made) {
        table.put(operation, new Valid(made, status));
    }

    private Attempt emergency() {
        return post(
                INTAKES + cast.person().intakeId() + "/break-glass",
                object("reason", "They cannot be reached otherwise."),
                DemoUser.STAFF);
    }

    private Attempt renewal() {
        var receipt = cast.gateway()
                .send(Attempt.of("POST", "/api/intakes")
                        .header("Idempotency-Key", Person.newKey())
                        .json(Cast.plantedIntake()))
                .expecting(201)
                .json();
        return Attempt.of("POST", INTAKES + id(receipt) + "/token")
                .json(object("resumeSecret", receipt.required("resumeSecret").asString()));
    }

    private Attempt legalHold(Person person) {
        return Attempt.of("PUT", INTAKES + person.intakeId() + "/legal-hold")
                .as(cast.token(DemoUser.ADMIN))
                .json(object("reason", "A court has asked for it."));
    }

    private Attempt holding() {
        var person = cast.person();
        var body = json("{}")
                .put("therapistId", cast.therapist())
                .put("intakeId", person.intakeId())
                .put("start", cast.openHour())
                .put("format", "video")
                .put("timeZone", "America/Toronto");
        // Once booking has heard of the offer, which a hold waits for.
        var first =
                person.hold(cast.therapist(), cast.openHour()).expecting(201).json();
        cast.gateway().send(Attempt.of("DELETE", "/api/holds/" + id(first)).as(person.token()));
        return holders("POST", "/api/holds", person).json(body);
    }

    private Attempt rescheduling() {
        var person = cast.person();
        var appointment = cast.appointment(person);
        var start = cast.openHour();
        return step(
                appointment,
                "reschedule",
                json("{}")
                        .put("start", start)
                        .put("timeZone", "America/Toronto")
                        .put("reason", "client-asked"),
                DemoUser.STAFF);
    }

    /** Someone who would like to talk with a person first is booked only once a clinician says so. */
    private Attempt confirmation() {
        var person = cast.person(intake -> ((ObjectNode) intake.required("safety")).put("wantsAPerson", true));
        return step(
                cast.appointment(person),
                "confirm",
                json("{\"decision\":\"confirm\",\"reason\":null}"),
                DemoUser.CLINICIAN);
    }

    private Attempt series() {
        var person = cast.person();
        var body = json("{}")
                .put("holdId", id(cast.hold(person)))
                .put("every", 2)
                .put("count", 2)
                .put("onConflict", "skip");
        return holders("POST", "/api/series", person).json(body);
    }

    private Attempt waiting(Person person) {
        person.hold(cast.therapist(), cast.openHour());
        var body = json("{}").put("intakeId", person.intakeId());
        body.putArray("therapistIds").add(cast.therapist()).add(cast.otherTherapist());
        body.putArray("times")
                .addObject()
                .put("day", "MONDAY")
                .put("from", "09:00")
                .put("to", "12:00");
        body.putObject("window").put("from", in(2)).put("to", in(30));
        return holders("POST", "/api/waitlist", person).json(body.put("format", "video"));
    }

    private Attempt step(String step, JsonNode body, DemoUser user) {
        return step(cast.appointment(cast.person()), step, body, user);
    }

    private Attempt step(JsonNode appointment, String step, JsonNode body, DemoUser user) {
        return Attempt.of("POST", APPOINTMENTS + id(appointment) + '/' + step)
                .as(cast.token(user))
                .header("If-Match", '"' + appointment.required("version").asString() + '"')
                .header("Idempotency-Key", Person.newKey())
                .json(body);
    }

    private Attempt stepping(String path, String step) {
        return staff("POST", path + step).header("If-Match", cast.tag(path));
    }

    private Attempt changing(String method, String path, JsonNode body) {
        return staff(method, path).header("If-Match", cast.tag(path)).json(body);
    }

    private Attempt post(String path, JsonNode body, DemoUser user) {
        return Attempt.of("POST", path)
                .as(cast.token(user))
                .header("Idempotency-Key", Person.newKey())
                .json(body);
    }

    private Attempt staff(String method, String path) {
        return Attempt.of(method, path).as(cast.token(DemoUser.STAFF));
    }

    private Attempt own(String method, Person person, String below) {
        return Attempt.of(method, INTAKES + person.intakeId() + below).as(person.token());
    }

    private static Attempt holders(String method, String path, Person person) {
        return Attempt.of(method, path).as(person.token()).header("Idempotency-Key", Person.newKey());
    }

    private static Attempt get(String path) {
        return Attempt.of("GET", path);
    }

    private Attempt calendar(String path) {
        return staff("POST", path)
                .header("Idempotency-Key", Person.newKey())
                .header("Content-Type", "text/calendar")
                .body(String.join(
                        "\r\n",
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//example//EN",
                        "BEGIN:VEVENT",
                        "UID:" + Person.newKey(),
                        "DTSTAMP:20261101T000000Z",
                        "DTSTART:20270104T150000Z",
                        "DTEND:20270104T160000Z",
                        "RRULE:FREQ=WEEKLY;COUNT=4",
                        "SUMMARY:" + Planted.NAME,
                        "END:VEVENT",
                        "END:VCALENDAR",
                        ""));
    }

    private Person matched() {
        var person = cast.person();
        person.shortlist();
        return person;
    }

    private String booked() {
        return id(cast.appointment(cast.person()));
    }

    private String waits() {
        return id(sent(waiting(matched())));
    }

    private String takenOff() {
        return id(sent(post(THERAPISTS + cast.spareTherapist() + "/time-off", timeOff(), DemoUser.STAFF)));
    }

    private String feed() {
        return id(sent(calendar(THERAPISTS + cast.spareTherapist() + "/busy-feeds")));
    }

    private String opened(String therapist) {
        return sent(staff("POST", THERAPISTS + therapist + "/calendar-feed").header("Idempotency-Key", Person.newKey()))
                .required("url")
                .asString();
    }

    private JsonNode sent(Attempt attempt) {
        return cast.gateway().send(attempt).expecting(201).json();
    }

    private static JsonNode timeOff() {
        return json("{}").put("from", in(90)).put("to", in(91));
    }

    private static String week() {
        return "from=" + URLEncoder.encode(in(1), StandardCharsets.UTF_8) + "&to="
                + URLEncoder.encode(in(8), StandardCharsets.UTF_8);
    }

    private static String in(int days) {
        return Instant.now()
                .truncatedTo(ChronoUnit.HOURS)
                .plus(days, ChronoUnit.DAYS)
                .toString();
    }

    private static ObjectNode object(String name, String value) {
        return json("{}").put(name, value);
    }

    private static ObjectNode json(String text) {
        return (ObjectNode) JsonMapper.shared().readTree(text);
    }

    private static String id(JsonNode node) {
        return node.required("id").asString();
    }

    List<String> names() {
        return table.keySet().stream().map(ValidRequests::nameOf).distinct().toList();
    }
}
