package io.attune.booking.hours;

import io.attune.booking.openhours.AvailabilityRefresh;
import io.attune.booking.roster.TherapistId;
import org.springframework.stereotype.Service;

/**
 * What follows a change of hours: it is told, and what was agreed before is held against it. The version of the hours
 * is itself the mark that this is to be done, so a crash right after their write leaves no appointment unlooked at.
 */
@Service
public final class HoursFollowUp {

    private final Schedules schedules;
    private final ReviewedHours reviewed;
    private final Commitments commitments;
    private final AvailabilityRefresh refresh;

    HoursFollowUp(Schedules schedules, ReviewedHours reviewed, Commitments commitments, AvailabilityRefresh refresh) {
        this.schedules = schedules;
        this.reviewed = reviewed;
        this.commitments = commitments;
        this.refresh = refresh;
    }

    void changed(TherapistId therapist) {
        refresh.touched(therapist);
        schedules.find(therapist).ifPresent(kept -> review(therapist, kept.version()));
    }

    /** Does what an instance that ended left undone. */
    public void catchUp() {
        var done = reviewed.all();
        schedules.all().forEach(kept -> {
            var therapist = new TherapistId(kept.id());
            if (done.getOrDefault(therapist, 0L) < kept.version()) {
                review(therapist, kept.version());
            }
        });
    }

    /** Noted after, under the version read before: a change in between is reviewed again. */
    private void review(TherapistId therapist, long version) {
        commitments.reconsider(therapist);
        reviewed.note(therapist, version);
    }
}
