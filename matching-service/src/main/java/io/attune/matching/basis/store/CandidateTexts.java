package io.attune.matching.basis.store;

import io.attune.matching.basis.Input;
import io.attune.matching.basis.Inputs.Compared;
import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.candidate.Fees;
import io.attune.matching.fit.candidate.Learned;
import io.attune.matching.fit.candidate.Licence;
import io.attune.matching.fit.candidate.OpenHours;
import io.attune.matching.fit.candidate.Person;
import io.attune.matching.fit.candidate.Reach;
import io.attune.matching.fit.candidate.Standing;
import io.attune.matching.fit.candidate.Training;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A finalist in four texts: what the profile says, the open hours used, what is learned, and how often offered. */
final class CandidateTexts {

    private CandidateTexts() {}

    /** @param conflict whether one is recorded with this client; null is not known, and other clients are not kept */
    record FactsText(
            String name,
            Standing standing,
            @Nullable Licence licence,
            Reach reach,
            Training training,
            Person person,
            Fees fees,
            @Nullable Boolean conflict) {}

    /** @param told null when booking had not said any */
    record HoursText(@Nullable ToldText told) {}

    record ToldText(Duration session, Duration notice, Instant asOf, String starts) {}

    static List<Input> of(Compared compared, String clientId, JsonMapper json) {
        var it = compared.candidate();
        var conflicts = it.conflicts();
        var facts = new FactsText(
                it.name(),
                it.standing(),
                it.licence(),
                it.reach(),
                it.training(),
                it.person(),
                it.fees(),
                conflicts == null ? null : conflicts.contains(clientId));
        return List.of(
                Input.of("facts", it.id(), json.writeValueAsString(facts)),
                Input.of("hours", it.id(), json.writeValueAsString(hours(it.openHours()))),
                Input.of("learned", it.id(), json.writeValueAsString(it.learned())),
                Input.of("exposure", it.id(), json.writeValueAsString(compared.exposure())));
    }

    static Candidate candidate(String id, String clientId, Texts texts) {
        var facts = texts.read("facts", id, FactsText.class, it -> it);
        var conflict = facts.conflict();
        return new Candidate(
                id,
                facts.name(),
                facts.standing(),
                facts.licence(),
                facts.reach(),
                facts.training(),
                facts.person(),
                facts.fees(),
                texts.read("hours", id, HoursText.class, CandidateTexts::openHours),
                conflict == null ? null : conflict ? Set.of(clientId) : Set.of(),
                texts.read("learned", id, Learned.class, it -> it));
    }

    private static HoursText hours(@Nullable OpenHours it) {
        return new HoursText(
                it == null ? null : new ToldText(it.session(), it.notice(), it.asOf(), Starts.write(it.starts())));
    }

    private static @Nullable OpenHours openHours(HoursText written) {
        var it = written.told();
        return it == null ? null : new OpenHours(it.session(), it.notice(), Starts.read(it.starts()), it.asOf());
    }
}
