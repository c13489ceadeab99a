package io.attune.matching.fit.relaxation;

import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.need.Need;
import java.util.List;

/** Everyone there is, asked who would do if the need were another; the first comes first. */
public interface Selection {

    /** Who may be offered to somebody with this need. */
    List<Candidate> whoFit(Need need);

    /** Which of those who are full might be offered if a place were free. */
    List<Candidate> whoWouldFitWithAPlace(Need need);
}
