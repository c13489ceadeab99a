package io.attune.matching.shortlist;

import io.attune.matching.candidates.CandidateNews;
import io.attune.matching.candidates.Candidates;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Notices that therapists have left and has the shortlists concerned refreshed. News only says whom to look at; once a
 * minute everyone on a shortlist is looked at, because a licence ends without news, and at start too. So nothing of
 * what is due needs to be written down: whoever starts finds it again.
 */
@Service
public final class DepartureWatch implements CandidateNews {

    /** The booking that fills a therapist is heard on another topic; its own client's shortlist needs no refresh. */
    static final Duration SETTLE = Duration.ofSeconds(2);

    private static final Duration LOOK_AT_ALL = Duration.ofMinutes(1);

    private final Candidates candidates;
    private final OpenShortlists open;
    private final ShortlistRefresh refresh;
    private final EveryoneKnown everyoneKnown;
    private final InstantSource clock;

    private final Set<String> changed = ConcurrentHashMap.newKeySet();
    private final Map<String, Presence> seen = new HashMap<>();
    private final Map<String, Instant> due = new HashMap<>();
    private Instant allAgain = Instant.MIN;

    public DepartureWatch(
            Candidates candidates,
            OpenShortlists open,
            ShortlistRefresh refresh,
            EveryoneKnown everyoneKnown,
            InstantSource clock) {
        this.candidates = candidates;
        this.open = open;
        this.refresh = refresh;
        this.everyoneKnown = everyoneKnown;
        this.clock = clock;
        candidates.tell(this);
    }

    @Override
    public void changed(String therapistId) {
        if (open.concern(therapistId)) {
            changed.add(therapistId);
        }
    }

    /** Looks at whoever has changed, and refreshes what is due. */
    public synchronized void round() {
        if (!everyoneKnown.isTrue()) {
            return;
        }
        var now = clock.instant();
        if (!now.isBefore(allAgain)) {
            var offered = open.therapists();
            changed.addAll(offered);
            seen.keySet().retainAll(offered);
            allAgain = now.plus(LOOK_AT_ALL);
        }
        for (var therapistId : List.copyOf(changed)) {
            changed.remove(therapistId);
            look(therapistId, now);
        }
        refreshAll(now);
    }

    private void look(String therapistId, Instant now) {
        var presence = Presence.of(candidates.find(therapistId, now));
        if (presence.isInDoubt(seen.put(therapistId, presence), now)) {
            open.offering(therapistId).forEach(intakeId -> due.putIfAbsent(intakeId, now.plus(SETTLE)));
        }
    }

    /** In another order in every instance, so that they seldom meet at the same shortlist. */
    private void refreshAll(Instant now) {
        var intakeIds = new ArrayList<>(due.keySet());
        intakeIds.removeIf(intakeId -> now.isBefore(due.getOrDefault(intakeId, now)));
        Collections.shuffle(intakeIds);
        @Nullable RuntimeException fault = null;
        for (var intakeId : intakeIds) {
            try {
                refresh(intakeId);
            } catch (RuntimeException later) {
                due.put(intakeId, now.plus(SETTLE));
                fault = later;
            }
        }
        if (fault != null) {
            throw fault;
        }
    }

    private void refresh(String intakeId) {
        switch (refresh.refresh(intakeId)) {
            case ShortlistRefresh.NotBefore(var at) -> due.put(intakeId, at);
            case ShortlistRefresh.Refreshed refreshed -> due.remove(intakeId);
            case ShortlistRefresh.NothingLeft nothing -> due.remove(intakeId);
        }
    }
}
