package io.attune.matching.replay;

import io.attune.matching.basis.Inputs;
import io.attune.matching.replay.Difference.AnotherAnswer;
import io.attune.matching.shortlist.Audience;
import io.attune.matching.shortlist.OfferedTherapist;
import io.attune.matching.shortlist.Shortlist;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was stored and told, beside what comes of the inputs: every difference by its place in the stored shortlist. */
final class Comparison {

    private final List<Difference> differences = new ArrayList<>();

    private Comparison() {}

    static List<Difference> of(
            Shortlist stored, Inputs inputs, Recomputation recomputed, List<OfferedTherapist> recomputedOffers) {
        var comparison = new Comparison();
        comparison.whatItSpeaksOf(stored, inputs);
        comparison.compare(
                "/basis/standings", Objects.requireNonNull(stored.basis()).standings(), recomputed.standings());
        if (!recomputedOffers.isEmpty()) {
            comparison.compare("/status", stored.status(), Shortlist.Status.READY);
        }
        comparison.compare("/offers", ranked(stored, recomputedOffers.size()), recomputedOffers);
        return List.copyOf(comparison.differences);
    }

    private void whatItSpeaksOf(Shortlist stored, Inputs inputs) {
        var asked = inputs.asked().intake();
        var basis = Objects.requireNonNull(stored.basis());
        compare("/intakeId", stored.intakeId(), asked.id());
        compare("/intakeVersion", stored.intakeVersion(), asked.version());
        compare("/clientId", stored.clientId(), asked.clientId());
        compare("/audience", stored.audience(), Audience.of(asked));
        compare("/basis/fitModel", basis.fitModel(), inputs.model().id());
        compare("/basis/refusals", basis.refusals(), inputs.directory().refused());
    }

    /** What the client picked from the directory stands behind these and was never ranked. */
    private static List<OfferedTherapist> ranked(Shortlist stored, int offers) {
        return stored.offers().stream().limit(offers).toList();
    }

    private void compare(String pointer, @Nullable Object stored, @Nullable Object recomputed) {
        if (Objects.equals(stored, recomputed)) {
            return;
        }
        if (stored instanceof Record && recomputed instanceof Record) {
            for (var part : stored.getClass().getRecordComponents()) {
                compare(pointer + '/' + part.getName(), value(part, stored), value(part, recomputed));
            }
        } else if (stored instanceof List<?> these
                && recomputed instanceof List<?> those
                && these.size() == those.size()) {
            for (int place = 0; place < these.size(); place++) {
                compare(pointer + '/' + place, these.get(place), those.get(place));
            }
        } else {
            differences.add(new AnotherAnswer(pointer, String.valueOf(stored), String.valueOf(recomputed)));
        }
    }

    private static @Nullable Object value(RecordComponent part, Object whole) {
        try {
            return part.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(part + " cannot be read.", hidden);
        }
    }
}
