package io.attune.matching.candidates;

import io.attune.matching.engine.Engine;
import io.attune.matching.engine.Known;
import io.attune.matching.fit.Census;
import io.attune.matching.fit.Matching;
import io.attune.matching.fit.Question;
import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.need.Need;
import io.attune.matching.fit.relaxation.Selection;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Everyone who could be offered, asked as one: the columns, and by the plain rules whoever does not stand in them. */
@Service
public final class Field {

    private final Candidates candidates;
    private final Matching matching;

    public Field(Candidates candidates, Matching matching) {
        this.candidates = candidates;
        this.matching = matching;
    }

    /** Those among whom the first offers are, whatever chance decides, and {@code next} more; in no order. */
    public List<Listed> front(Question question, int next) {
        long band = matching.band(question);
        var sides = candidates.ask(question, engine -> front(engine, question, next, band));
        return joined(sides);
    }

    private static List<Known> front(Engine engine, Question question, int next, long band) {
        var search = engine.search();
        search.run(question, question.offers(), next, band);
        return search.candidates();
    }

    private static List<Listed> joined(Candidates.Sides<List<Known>> sides) {
        return Stream.concat(sides.answer().stream().map(Listed::of), sides.others().stream())
                .toList();
    }

    /** How everybody fares by the hard rules. */
    public Census census(Question question) {
        var sides = candidates.ask(question, engine -> engine.census(question));
        return sides.answer().and(matching.census(question, candidates(sides.others())));
    }

    /** Everybody, as relaxations ask for them. */
    public Selection everybody(Question question) {
        return new Selection() {
            @Override
            public List<Candidate> whoFit(Need need) {
                var other = question.about(need);
                var sides = candidates.ask(other, engine -> engine.search().everyone(other));
                return matching.order(question, need, candidates(joined(sides)));
            }

            @Override
            public List<Candidate> whoWouldFitWithAPlace(Need need) {
                var place = need.location().jurisdiction();
                var sides = candidates.ask(question, engine -> engine.roomless(place));
                return matching.orderWithPlaces(question, need, candidates(joined(sides)));
            }
        };
    }

    private static List<Candidate> candidates(Collection<Listed> listed) {
        return listed.stream().map(Listed::candidate).toList();
    }
}
