package io.attune.profile.therapist;

import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import io.attune.profile.therapist.TherapistEvent.TherapistShown;
import io.attune.profile.therapist.TherapistEvent.TherapistWithdrawn;
import io.attune.profile.therapist.TherapistOutcome.Done;
import io.attune.profile.therapist.TherapistOutcome.NotPossible;
import io.attune.profile.therapist.TherapistOutcome.NotReadyToPublish;
import java.time.Instant;
import java.util.List;

/**
 * A therapist and how far the profile has come: draft, then published and paused as often as needed, then withdrawn for
 * good. What is shown is always complete: publishing asks for it, and so does every change while shown.
 */
public record Therapist(TherapistStatus status, Profile profile) {

    static Decision<Therapist, TherapistEvent, TherapistOutcome> draft(TherapistId id, Profile profile) {
        return Decision.change(new Therapist(TherapistStatus.DRAFT, profile), List.of(), new Done(id.value(), 1));
    }

    static Decision<Therapist, TherapistEvent, TherapistOutcome> change(
            Versioned<Therapist> now, Profile profile, Instant at) {
        var status = now.state().status();
        return switch (status) {
            case DRAFT -> become(now, status, profile, at);
            case PUBLISHED, PAUSED -> show(now, status, profile, at);
            case WITHDRAWN -> Decision.keep(new NotPossible(status));
        };
    }

    static Decision<Therapist, TherapistEvent, TherapistOutcome> take(Step step, Versioned<Therapist> now, Instant at) {
        var status = now.state().status();
        var profile = now.state().profile();
        return switch (step) {
            case PUBLISH ->
                switch (status) {
                    case DRAFT, PAUSED -> show(now, TherapistStatus.PUBLISHED, profile, at);
                    case PUBLISHED, WITHDRAWN -> Decision.keep(new NotPossible(status));
                };
            case PAUSE ->
                switch (status) {
                    case PUBLISHED -> show(now, TherapistStatus.PAUSED, profile, at);
                    case DRAFT, PAUSED, WITHDRAWN -> Decision.keep(new NotPossible(status));
                };
            case WITHDRAW ->
                switch (status) {
                    case DRAFT, PUBLISHED, PAUSED -> become(now, TherapistStatus.WITHDRAWN, profile, at);
                    case WITHDRAWN -> Decision.keep(new NotPossible(status));
                };
        };
    }

    private static Decision<Therapist, TherapistEvent, TherapistOutcome> show(
            Versioned<Therapist> now, TherapistStatus status, Profile profile, Instant at) {
        var lacks = Completeness.lacks(profile);
        return lacks.isEmpty() ? become(now, status, profile, at) : Decision.keep(new NotReadyToPublish(lacks));
    }

    private static Decision<Therapist, TherapistEvent, TherapistOutcome> become(
            Versioned<Therapist> now, TherapistStatus status, Profile profile, Instant at) {
        var id = new TherapistId(now.id());
        var next = new Therapist(status, profile);
        return Decision.change(next, next.news(now.state(), id, at), new Done(now.id(), now.version() + 1));
    }

    /** A draft that goes was never known to anyone, so nobody needs to hear of it. */
    private List<TherapistEvent> news(Therapist before, TherapistId id, Instant at) {
        return switch (status) {
            case DRAFT -> List.of();
            case PUBLISHED, PAUSED -> List.of(new TherapistShown(id, this, at));
            case WITHDRAWN -> before.status.shown() ? List.of(new TherapistWithdrawn(id, at)) : List.of();
        };
    }
}
