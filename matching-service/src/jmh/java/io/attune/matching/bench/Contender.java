package io.attune.matching.bench;

import io.attune.matching.fit.Question;
import java.util.List;

/** Whoever can answer: loaded with the first so many of the directory, asked on one thread. */
interface Contender extends AutoCloseable {

    /** The ids of the first by score and the usual order of ties, without any chance. */
    List<String> first(Question question, int most);

    /** What it holds, as far as it counts that itself. */
    default long bytes() {
        return 0;
    }

    @Override
    default void close() {}
}
