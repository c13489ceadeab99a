package io.attune.matching.bench;

import io.attune.matching.engine.Engine;
import io.attune.matching.engine.Known;
import io.attune.matching.engine.Search;
import io.attune.matching.fit.Question;
import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.model.FitModel;
import java.util.ArrayList;
import java.util.List;

/** The service's own engine, as it is once everyone has been heard of. */
final class Attune implements Contender {

    private final Engine engine;
    private final Search search;

    Attune(FitModel model, Directory directory, int size) {
        engine = new Engine(model);
        search = engine.search();
        for (int index = 0; index < size; index++) {
            put(directory.candidate(index), 1);
        }
        engine.pack();
    }

    void put(Candidate candidate, long version) {
        if (!engine.put(new Known(candidate, version, version))) {
            throw new IllegalStateException("The columns cannot hold " + candidate.id());
        }
    }

    @Override
    public List<String> first(Question question, int most) {
        return first(search, question, most);
    }

    /** The same candidates, asked by another thread. */
    Contender another() {
        var its = engine.search();
        return (question, most) -> first(its, question, most);
    }

    private static List<String> first(Search search, Question question, int most) {
        int found = search.run(question, most);
        var ids = new ArrayList<String>(found);
        for (int place = 0; place < found; place++) {
            ids.add(search.id(place));
        }
        return ids;
    }

    @Override
    public long bytes() {
        return engine.bytes();
    }
}
