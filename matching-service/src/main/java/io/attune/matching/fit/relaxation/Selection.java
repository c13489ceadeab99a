package io.attune.matching.fit.relaxation;

import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.need.Need;
import java.util.Collection;
import java.util.List;

/** Who may be offered to somebody with this need, the first first. */
@FunctionalInterface
public interface Selection {

    List<Candidate> among(Collection<Candidate> candidates, Need need);
}
