package io.attune.matching.bench;

import io.attune.matching.fit.Question;
import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.model.FitModel;
import java.util.List;

/** A stand-in until the engine is here. */
final class Attune implements Contender {

    private final Scan scan;

    Attune(FitModel model, Directory directory, int size) {
        scan = new Scan(model, directory, size);
    }

    Contender another() {
        return this;
    }

    void put(Candidate candidate, long version) {}

    @Override
    public List<String> first(Question question, int most) {
        return scan.first(question, most);
    }
}
