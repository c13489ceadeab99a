package io.attune.platform.web;

import java.util.List;

/** A request that is refused before anything is decided about it; mapped in one place to its problem. */
public final class Refused extends RuntimeException {

    private final transient ProblemType type;
    private final transient List<FieldProblem> errors;

    public Refused(ProblemType type, String detail, FieldProblem... errors) {
        super(detail);
        this.type = type;
        this.errors = List.of(errors);
    }

    ProblemType type() {
        return type;
    }

    List<FieldProblem> errors() {
        return errors;
    }
}
