package io.attune.matching.bench;

import io.attune.matching.fit.PlainOrder;
import io.attune.matching.fit.Question;
import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.model.FitModel;
import java.util.List;
import java.util.stream.IntStream;

/** The plain rules, on candidates as the product knows them. */
final class Plain implements Contender {

    private final PlainOrder order;
    private final List<Candidate> candidates;

    Plain(FitModel model, Directory directory, int size) {
        order = new PlainOrder(model);
        candidates = IntStream.range(0, size).mapToObj(directory::candidate).toList();
    }

    @Override
    public List<String> first(Question question, int most) {
        return order.first(question, candidates, most);
    }
}
