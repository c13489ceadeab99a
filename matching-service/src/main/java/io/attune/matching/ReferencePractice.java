package io.attune.matching;

import io.attune.matching.candidates.Candidates;
import io.attune.matching.candidates.Listed;
import io.attune.matching.fit.Question;
import io.attune.matching.fit.Reference;
import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.candidate.Learned;
import io.attune.matching.fit.model.FitModel;
import io.attune.matching.fit.rule.Moment;
import io.attune.matching.intake.Clearance;
import io.attune.matching.intake.CodedNeed;
import io.attune.matching.intake.Intake;
import io.attune.platform.messaging.EventHandler;
import io.attune.platform.messaging.IncomingEvent;
import io.attune.platform.time.Zones;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.JsonNode;

/**
 * The committed reference: sixty therapists, told as their own services tell them, and two hundred intakes, on one
 * Monday in November. The therapists are the sample directory with open hours, and for three in five something learned;
 * the intakes were drawn once. None of them is a person.
 */
final class ReferencePractice {

    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");

    private ReferencePractice() {}

    /** @param learned drawn as shrunk posteriors are: the more clients, the further from the mean and the surer */
    record Colleague(JsonNode profile, JsonNode availability, Learned learned) {

        String id() {
            return profile.required("therapistId").asString();
        }
    }

    record ReferenceIntake(String id, Intake.Level level, CodedNeed need) {}

    /** @param model by which the candidates' columns are ordered; which one does not change what is read */
    static Reference read(FitModel model) {
        return new Reference(questions(), directory(model));
    }

    private static List<Question> questions() {
        var zones = Zones.newest();
        var moment =
                new Moment(NOW, (instant, zone) -> zones.local(instant, zone).toLocalDateTime());
        return ReferenceFiles.list("/reference/intakes.json", ReferenceIntake[].class).stream()
                .map(it -> new Intake.Submitted(it.id, 1, it.id, Clearance.of(it.level), 1, "en", it.need))
                .map(intake -> new Question(intake.id(), intake.need(), moment, 1))
                .toList();
    }

    private static List<Candidate> directory(FitModel model) {
        var learned = new HashMap<String, Learned>();
        var candidates = new Candidates(model);
        try (var rooms = new AnnotationConfigApplicationContext()) {
            rooms.registerBean(Candidates.class, () -> candidates);
            rooms.registerBean(InstantSource.class, () -> InstantSource.fixed(NOW));
            rooms.scan("io.attune.matching.candidates.messaging");
            rooms.refresh();
            var handlers = rooms.getBeansOfType(EventHandler.class).values();
            for (var one : ReferenceFiles.list("/reference/directory.json", Colleague[].class)) {
                learned.put(one.id(), one.learned);
                hear(handlers, "attune.therapists", "therapist.published.v1", one.id(), one.profile);
                hear(handlers, "attune.availability", "availability.changed.v1", one.id(), one.availability);
            }
        }
        return candidates.listed(NOW).stream()
                .map(Listed::candidate)
                .map(it -> with(it, learned.getOrDefault(it.id(), Learned.nothing())))
                .toList();
    }

    private static void hear(Iterable<EventHandler> handlers, String topic, String type, String id, JsonNode body) {
        var event = new IncomingEvent(type + id, type, id, 1, NOW, id, Map.of("offerable", "true"), body.toString());
        for (var handler : handlers) {
            if (handler.topic().equals(topic)) {
                handler.handle(event);
            }
        }
    }

    private static Candidate with(Candidate it, Learned learned) {
        return new Candidate(
                it.id(),
                it.name(),
                it.standing(),
                it.licence(),
                it.reach(),
                it.training(),
                it.person(),
                it.fees(),
                it.openHours(),
                it.conflicts(),
                learned);
    }
}
