package io.attune.profile.therapist;

import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import io.attune.profile.therapist.TherapistOutcome.NoSuchTherapist;
import io.attune.profile.therapist.TherapistOutcome.Stale;
import java.time.InstantSource;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** Changes a therapist that is still as the caller read it: the whole profile, or one step in its life. */
@Service
public final class TherapistChange {

    private final Therapists therapists;
    private final InstantSource clock;

    TherapistChange(Therapists therapists, InstantSource clock) {
        this.therapists = therapists;
        this.clock = clock;
    }

    public TherapistOutcome profile(TherapistId id, long version, Profile profile) {
        var at = clock.instant();
        return decide(id, version, now -> Therapist.change(now, profile, at));
    }

    public TherapistOutcome step(TherapistId id, long version, Step step) {
        var at = clock.instant();
        return decide(id, version, now -> Therapist.take(step, now, at));
    }

    private TherapistOutcome decide(
            TherapistId id,
            long version,
            Function<Versioned<Therapist>, Decision<Therapist, TherapistEvent, TherapistOutcome>> change) {
        return therapists.decide(id, found -> {
            if (found.isEmpty()) {
                return Decision.keep(new NoSuchTherapist());
            }
            var now = found.get();
            return now.version() == version ? change.apply(now) : Decision.keep(new Stale());
        });
    }
}
