package io.attune.profile.intake.web;

import io.attune.platform.web.FieldProblem;
import io.attune.platform.web.InvalidForm;
import java.util.ArrayList;
import java.util.List;

/** The mistakes found in one form, so that all of them are told at once. */
final class Mistakes {

    private final List<FieldProblem> found = new ArrayList<>();

    void add(String pointer, String sentence) {
        found.add(new FieldProblem(pointer, sentence));
    }

    void unless(boolean right, String pointer, String sentence) {
        if (!right) {
            add(pointer, sentence);
        }
    }

    void tell() {
        if (!found.isEmpty()) {
            throw new InvalidForm(found);
        }
    }
}
