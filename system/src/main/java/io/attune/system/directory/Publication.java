package io.attune.system.directory;

import io.attune.system.api.Answer;
import io.attune.system.api.Api;
import io.attune.system.api.UnexpectedAnswer;
import java.time.LocalDate;
import java.util.Map;

/** The steps by which one sample becomes a therapist that can be offered; each finds out whether it was done before. */
record Publication(Api profile, Api booking, LocalDate checkedOn) {

    private static final int CREATED = 201;
    private static final int OK = 200;
    private static final int STALE = 412;

    /** @return the therapist's id */
    String publish(SampleTherapist sample) {
        var id = create(sample);
        giveHours(id, sample);
        show(id);
        return id;
    }

    void checkAgain(SampleTherapist sample, String id) {
        var now = profile.get(therapist(id), Map.of()).expecting(OK);
        profile.put(therapist(id), Map.of("If-Match", now.etag()), sample.profileCheckedOn(checkedOn))
                .expecting(OK);
    }

    private String create(SampleTherapist sample) {
        var key = Map.of("Idempotency-Key", "attune-" + sample.id());
        return profile.post("/api/therapists", key, sample.profileCheckedOn(checkedOn))
                .expecting(CREATED)
                .json()
                .required("id")
                .asString();
    }

    /** Version 0 is what never was; stale says that the hours are there already. */
    private void giveHours(String id, SampleTherapist sample) {
        var answer = booking.put(therapist(id) + "/hours", Map.of("If-Match", "\"0\""), sample.hours());
        if (answer.status() != CREATED && answer.status() != STALE) {
            throw new UnexpectedAnswer(answer);
        }
    }

    private void show(String id) {
        var now = profile.get(therapist(id), Map.of()).expecting(OK);
        if (isDraft(now)) {
            profile.post(therapist(id) + "/publish", Map.of("If-Match", now.etag()), Map.of())
                    .expecting(OK);
        }
    }

    private static boolean isDraft(Answer therapist) {
        return therapist.json().required("status").asString().equals("draft");
    }

    private static String therapist(String id) {
        return "/api/therapists/" + id;
    }
}
