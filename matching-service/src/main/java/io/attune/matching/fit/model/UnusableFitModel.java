package io.attune.matching.fit.model;

import java.util.List;
import java.util.stream.Collectors;

/** A fit model that cannot be right; nothing is matched by it. */
public final class UnusableFitModel extends RuntimeException {

    private final transient List<Mistake> mistakes;

    /** @param name its id, or the file it was read from */
    public UnusableFitModel(String name, List<Mistake> mistakes) {
        super(mistakes.stream()
                .map(Mistake::reason)
                .collect(Collectors.joining(" ", "The fit model " + name + " cannot be used. ", "")));
        this.mistakes = List.copyOf(mistakes);
    }

    public List<Mistake> mistakes() {
        return mistakes;
    }
}
