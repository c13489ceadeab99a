package io.attune.matching.shortlist;

import io.attune.matching.fit.Answer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everyone that a shortlist was chosen from.
 *
 * @param therapistIds nobody where they are too many to be named
 */
public record Passed(int number, List<String> therapistIds) {

    public Passed {
        therapistIds = List.copyOf(therapistIds);
    }

    /** Nothing where nobody passed: then what is offered are the client's own picks. */
    static @Nullable Passed in(Answer answer) {
        return answer instanceof Answer.Offered offered ? new Passed(offered.passing(), offered.passed()) : null;
    }
}
