package io.attune.matching.shortlist;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whom each shortlist offers from which the client has not chosen, and the other way round, in memory and in every
 * instance: built from the topic of shortlists at start, so that nothing is searched for in the store. Only a hint;
 * what is so stands in the shortlist itself.
 */
public final class OpenShortlists {

    private final Map<String, Said> shortlists = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> byTherapist = new ConcurrentHashMap<>();

    /** Nothing when an event of this version or a higher one came before. */
    public void offers(String intakeId, long version, Set<String> therapistIds) {
        shortlists.compute(intakeId, (id, before) -> {
            if (before != null && before.version() >= version) {
                return before;
            }
            if (before != null) {
                before.therapistIds().forEach(therapist -> remove(therapist, id));
            }
            therapistIds.forEach(therapist -> add(therapist, id));
            return new Said(version, Set.copyOf(therapistIds));
        });
    }

    /** There is nothing to choose from it any more. */
    public void close(String intakeId, long version) {
        offers(intakeId, version, Set.of());
    }

    Set<String> therapists() {
        return Set.copyOf(byTherapist.keySet());
    }

    boolean concern(String therapistId) {
        return byTherapist.containsKey(therapistId);
    }

    /** The intakes to which this therapist is offered. */
    Set<String> offering(String therapistId) {
        return Set.copyOf(byTherapist.getOrDefault(therapistId, Set.of()));
    }

    private void add(String therapistId, String intakeId) {
        byTherapist.compute(therapistId, (id, intakes) -> {
            var more = intakes == null ? ConcurrentHashMap.<String>newKeySet() : intakes;
            more.add(intakeId);
            return more;
        });
    }

    private void remove(String therapistId, String intakeId) {
        byTherapist.computeIfPresent(therapistId, (id, intakes) -> {
            intakes.remove(intakeId);
            return intakes.isEmpty() ? null : intakes;
        });
    }

    private record Said(long version, Set<String> therapistIds) {}
}
