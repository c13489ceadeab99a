package io.attune.platform.web;

import java.util.List;

/** A form with mistakes, all of them named; mapped in one place to 422 {@code invalid-form}. */
public final class InvalidForm extends RuntimeException {

    private final transient List<FieldProblem> problems;

    public InvalidForm(List<FieldProblem> problems) {
        super("The form has mistakes.");
        this.problems = List.copyOf(problems);
    }

    public List<FieldProblem> problems() {
        return problems;
    }
}
