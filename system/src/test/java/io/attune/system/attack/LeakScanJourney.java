package io.attune.system.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClients;
import io.attune.platform.testing.TopicReader;
import io.attune.platform.testing.TopicWriter;
import io.attune.system.identity.DemoUser;
import io.attune.system.journeys.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.common.record.internal.CompressionType;
import org.apache.kafka.common.record.internal.FileRecords;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What people write about themselves goes everywhere it can go, and is then looked for in every file. */
class LeakScanJourney {

    /** A dead letter is its record as it came, which profile-service has sealed; nobody else tells of intakes. */
    private static final Pattern POISONED = Pattern.compile("/kafka/attune\\.intakes(\\.[a-z-]+\\.dlt)?-\\d+/");

    private final Words words = Words.ofThisRun();
    private final Instant began = Instant.now();
    private final Cast cast = Cast.all();

    @Test
    void noFileHoldsAWordThatSomebodyWrote() {
        goThroughEverything();
        sayItWhereItDoesNotBelong();
        var poisoned = poison();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !deadLetters(poisoned).isEmpty());

        var found = new TreeMap<Path, List<String>>();
        var needles = new Needles(Stream.concat(words.ofPeople().stream(), Stream.of(words.poison(), signature()))
                .toList());
        files().forEach(file -> found.put(file, needles.in(file)));

        assertThat(found.keySet())
                .anyMatch(file -> file.toString().endsWith("mongo.mv"))
                .anyMatch(file -> file.toString().endsWith("logs/profile-service.log"));
        assertThat(found.keySet())
                .filteredOn(file -> file.toString().matches(".*/kafka/.*\\.log"))
                .as("segments")
                .hasSizeGreaterThan(20);
        assertThat(found.entrySet().stream()
                        .filter(file -> isPoisoned(file.getKey()))
                        .flatMap(file -> file.getValue().stream()))
                .as("where the poison was put")
                .containsOnly(words.poison());
        assertThat(found.entrySet().stream()
                        .filter(file -> !isPoisoned(file.getKey()))
                        .filter(file -> !file.getValue().isEmpty()))
                .as("everywhere else")
                .isEmpty();
        assertThat(deadLetters(poisoned))
                .allSatisfy(letter -> assertThat(letter.headers().toString()).doesNotContain(words.poison()));
    }

    /** Of copies: whoever closes a segment cuts off what the broker has appended meanwhile, and the broker ends. */
    @Test
    void noSegmentIsCompressedSoThatItsBytesAreWhatWasWritten(@TempDir Path folder) throws IOException {
        cast.person().shortlist();

        var looked = 0;
        for (var file : files()) {
            if (file.toString().matches(".*/kafka/.*\\.log") && copied(file, folder.resolve("segment"))) {
                looked++;
                try (var records = FileRecords.open(folder.resolve("segment").toFile())) {
                    records.batches().forEach(batch -> assertThat(batch.compressionType())
                            .as(file.toString())
                            .isEqualTo(CompressionType.NONE));
                }
            }
        }
        assertThat(looked).as("segments").isGreaterThan(20);
    }

    /** Whether the broker had not removed it meanwhile. */
    private static boolean copied(Path file, Path copy) throws IOException {
        try {
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    @Test
    void noHeapAndNoCoreWasWritten() {
        cast.person().shortlist();

        assertThat(files())
                .noneMatch(file -> file.getFileName().toString().matches(".*\\.hprof|core(\\.\\d+)?|hs_err.*"));
    }

    /**
     * The control: the same words are found in a plain file and in the same store; the poison is that of the broker.
     */
    @Test
    void theScanFindsEachWordWhereItIs(@TempDir Path folder) throws IOException {
        var needles = new Needles(words.ofPeople());
        for (var word : words.ofPeople()) {
            for (var form : Words.forms(word).toList()) {
                assertThat(needles.in(Files.write(folder.resolve("plain.log"), form)))
                        .as(word)
                        .contains(word);
            }
            assertThat(needles.in(Files.write(
                            folder.resolve("plain.json"),
                            JsonMapper.shared().writeValueAsBytes(Map.of("a", "xy" + word + "z")))))
                    .contains(word);
        }
        var control = words.elsewhere() + "-control";
        var stored = new Needles(List.of(control));
        try (var mongo = MongoClients.create(cast.system().mongo())) {
            mongo.getDatabase("control").getCollection("control").insertOne(new Document("word", control));
        }
        assertThat(stored.in(cast.system().folder().resolve("mongo.mv"))).isNotEmpty();
    }

    private static boolean isPoisoned(Path file) {
        return POISONED.matcher(file.toString()).find();
    }

    private void goThroughEverything() {
        var person = someone(intake -> {});
        var appointment = cast.appointment(person);
        var path = "/api/appointments/" + appointment.required("id").asString();
        var later = cast.openHour();
        var moved = client(person, "POST", path + "/reschedule")
                .header("If-Match", "\"1\"")
                .json(json().put("start", later).put("reason", "client-asked"));
        cast.gateway().send(moved).expecting(200);
        cast.gateway().send(client(person, "GET", path + ".ics"));
        cast.gateway()
                .send(client(person, "POST", path + "/cancel")
                        .header("If-Match", "\"2\"")
                        .json(json().put("reason", "client-asked")));
        cast.gateway()
                .send(client(person, "POST", "/api/waitlist")
                        .json(json().put("intakeId", person.intakeId()).put("therapistId", cast.therapist())));
        isHeldAndReleased();
        isKeptAndForgotten();
        cast.gateway()
                .send(Attempt.of("POST", "/api/intakes/" + person.intakeId() + "/break-glass")
                        .as(cast.token(DemoUser.STAFF))
                        .header("Idempotency-Key", Person.newKey())
                        .json(json().put("reason", "Wrote of the " + words.narrative() + ".")))
                .expecting(201);
        var unsure = someone(intake -> ((ObjectNode) intake.required("safety")).put("wantsAPerson", true));
        unsure.book(cast.hold(unsure).required("id").asString());
        Stream.of(DemoUser.STAFF, DemoUser.CLINICIAN).forEach(user -> cast.gateway()
                .send(Attempt.of("GET", "/api/intakes/" + person.intakeId()).as(cast.token(user)))
                .expecting(200));
    }

    /** With an alert that somebody takes up, and a reason in a clinician's own words. */
    private void isHeldAndReleased() {
        var held = someone(intake -> ((ObjectNode) intake.required("safety")).put("thoughtsOfSuicide", true));
        var path = "/api/intakes/" + held.intakeId();
        var clinician = cast.token(DemoUser.CLINICIAN);
        cast.gateway()
                .send(Attempt.of("POST", path + "/acknowledge").as(clinician))
                .expecting(200);
        cast.gateway()
                .send(Attempt.of("POST", path + "/release")
                        .as(clinician)
                        .header("If-Match", cast.tag(path))
                        .json(json().put("reason", "Told me of the " + words.narrative() + ".")))
                .expecting(200);
    }

    private void isKeptAndForgotten() {
        var leaving = someone(intake -> {});
        leaving.shortlist();
        var path = "/api/intakes/" + leaving.intakeId();
        var admin = cast.token(DemoUser.ADMIN);
        cast.gateway()
                .send(Attempt.of("PUT", path + "/legal-hold")
                        .as(admin)
                        .json(json().put("reason", "Asked for by " + words.name() + ".")))
                .expecting(204);
        cast.gateway()
                .send(Attempt.of("DELETE", path + "/legal-hold").as(admin))
                .expecting(204);
        cast.gateway().send(client(leaving, "DELETE", path)).expecting(202);
    }

    /** Of a token that was used everywhere: whoever finds one in a file is that person. */
    private String signature() {
        var token = cast.token(DemoUser.STAFF);
        return token.substring(token.lastIndexOf('.') + 1);
    }

    /**
     * In places where nobody means it to stand: ids, keys, queries, headers, other calendars, and forms that are
     * refused.
     */
    private void sayItWhereItDoesNotBelong() {
        var person = someone(intake -> {});
        var word = words.elsewhere();
        var encoded = URLEncoder.encode(words.name(), StandardCharsets.UTF_8);
        var hour = json().put("intakeId", person.intakeId())
                .put("therapistId", cast.therapist())
                .put("start", cast.openHour());
        Stream.of(
                        client(person, "POST", "/api/holds")
                                .header("Idempotency-Key", word)
                                .json(hour),
                        client(person, "POST", "/api/holds")
                                .json(hour.deepCopy().put("locationId", word)),
                        client(person, "POST", "/api/intakes/" + person.intakeId() + "/offers")
                                .json(json().put("therapistId", word)),
                        client(person, "GET", "/api/appointments/" + encoded),
                        client(person, "DELETE", "/api/holds/" + encoded),
                        client(person, "GET", "/api/" + encoded),
                        Attempt.of("GET", "/api/therapists?text=" + encoded),
                        Attempt.of("GET", "/api/therapists?" + encoded + "=1"),
                        Attempt.of("GET", "/api/open-hours?therapistId=" + encoded),
                        Attempt.of("GET", "/api/vocabulary")
                                .header("User-Agent", word)
                                .header("Referer", "https://a.example/" + word)
                                .header("traceparent", word),
                        Attempt.of("GET", "/api/intakes/" + person.intakeId()).as(word),
                        Attempt.of("GET", "/api/intakes/" + person.intakeId())
                                .as(cast.token(DemoUser.STAFF))
                                .header("X-Purpose", word),
                        Attempt.of("GET", "/api/audit?record=" + encoded).as(cast.token(DemoUser.ADMIN)),
                        Attempt.of("GET", "/api/audit?subject=" + encoded).as(cast.token(DemoUser.ADMIN)),
                        Attempt.of("POST", "/api/intakes/" + person.intakeId() + "/token")
                                .json(json().put("resumeSecret", word)),
                        Attempt.of("POST", "/api/intakes")
                                .header("Idempotency-Key", word)
                                .json(planted()),
                        Attempt.of("POST", "/api/intakes")
                                .header("Idempotency-Key", Person.newKey())
                                .json(planted().put("ageGroup", word)),
                        Attempt.of("POST", "/api/intakes")
                                .header("Idempotency-Key", Person.newKey())
                                .json(planted().put("website", word)),
                        Attempt.of("POST", "/api/intakes")
                                .header("Idempotency-Key", Person.newKey())
                                .header("Content-Type", "application/json")
                                .body(planted().toString().substring(0, 900)),
                        Attempt.of("POST", "/api/intakes")
                                .header("Idempotency-Key", Person.newKey())
                                .header("Content-Type", "text/" + word)
                                .body(words.name()),
                        calendar())
                .flatMap(attempt -> Stream.of("profile-service", "matching-service", "booking-service", "gateway")
                        .map(service -> Map.entry(cast.target(service), attempt)))
                .forEach(sent -> sent.getKey().send(sent.getValue()));
    }

    private Attempt calendar() {
        return Attempt.of("POST", "/api/therapists/" + cast.spareTherapist() + "/busy-feeds")
                .as(cast.token(DemoUser.STAFF))
                .header("Idempotency-Key", Person.newKey())
                .header("Content-Type", "text/calendar")
                .body("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//" + words.elsewhere()
                        + "//EN\r\nBEGIN:VEVENT\r\nUID:" + words.elsewhere() + "\r\nDTSTAMP:20261101T000000Z\r\n"
                        + "DTSTART:20270105T150000Z\r\nDTEND:20270105T160000Z\r\nSUMMARY:" + words.name()
                        + "\r\nDESCRIPTION:" + words.narrative() + "\r\nLOCATION:" + words.city()
                        + "\r\nATTENDEE;CN=" + words.name() + ":mailto:" + words.email() + "\r\nX-NOTE:"
                        + words.elsewhere() + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    }

    /** A record as of an intake with everything in it, of which the end is missing; says its key. */
    private String poison() {
        var key = Person.newKey();
        var body = "{\"contact\":{\"name\":\"" + words.poison() + "\"},\"narrative\":\"" + words.poison() + " and";
        try (var writer = new TopicWriter(cast.system().bootstrapServers())) {
            writer.event("attune.intakes", "intake.submitted.v1", key, 1, body);
        }
        return key;
    }

    private List<TopicReader.Received> deadLetters(String key) {
        return Stream.of("matching-service", "booking-service")
                .flatMap(service ->
                        TopicReader.readAll(cast.system().bootstrapServers(), "attune.intakes." + service + ".dlt")
                                .stream())
                .filter(letter -> key.equals(letter.key()))
                .toList();
    }

    private Person someone(Consumer<ObjectNode> changes) {
        return cast.person(intake -> {
            plant(intake);
            changes.accept(intake);
        });
    }

    private ObjectNode planted() {
        var intake = Cast.plantedIntake();
        plant(intake);
        return intake;
    }

    private void plant(ObjectNode intake) {
        var contact = (ObjectNode) intake.required("contact");
        contact.put("name", "Ann " + words.name())
                .put("email", words.email())
                .put("phone", words.phone())
                .put("birthDate", "1979-03-28");
        ((ObjectNode) intake.required("location")).put("city", words.city()).put("postalCode", words.postalCode());
        intake.put("narrative", "A " + words.narrative() + " that never ends.");
    }

    private Attempt client(Person person, String method, String path) {
        return Attempt.of(method, path).as(person.token()).header("Idempotency-Key", Person.newKey());
    }

    /**
     * What the system keeps, and what anybody has written into the machine's folder for passing things since it began.
     */
    private List<Path> files() {
        var passing = Path.of(System.getProperty("java.io.tmpdir"));
        return Stream.concat(regular(cast.system().folder()), passing(passing))
                .distinct()
                .toList();
    }

    private Stream<Path> passing(Path folder) {
        try (var inside = Files.list(folder)) {
            return inside
                    .filter(Files::isReadable)
                    .filter(entry ->
                            !entry.getFileName().toString().matches("attune-.*|junit.*|surefire.*|hsperfdata.*"))
                    .flatMap(LeakScanJourney::regular)
                    .filter(this::isOfThisRun)
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private boolean isOfThisRun(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isAfter(began) && Files.size(file) < 20_000_000;
        } catch (IOException gone) {
            return false;
        }
    }

    private static Stream<Path> regular(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(Files::isReadable).toList().stream();
        } catch (IOException | UncheckedIOException gone) {
            return Stream.empty();
        }
    }

    private static ObjectNode json() {
        return JsonMapper.shared().createObjectNode();
    }
}
