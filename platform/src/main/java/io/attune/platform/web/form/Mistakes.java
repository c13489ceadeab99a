package io.attune.platform.web.form;

import com.networknt.schema.Error;
import io.attune.platform.web.FieldProblem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** What a schema found wrong, as one sentence per field. */
final class Mistakes {

    /** Enough to mend any form; a body of nothing but mistakes must not become a longer answer. */
    private static final int TOLD = 100;

    private static final Set<String> ABOUT_A_MEMBER =
            Set.of("required", "dependentRequired", "additionalProperties", "unevaluatedProperties");

    private final Sentences sentences;

    Mistakes(Sentences sentences) {
        this.sentences = sentences;
    }

    List<FieldProblem> of(List<Error> errors) {
        var told = new LinkedHashMap<String, FieldProblem>();
        for (var error : errors) {
            var pointer = pointer(error);
            told.putIfAbsent(pointer, new FieldProblem(pointer, sentences.of(error)));
        }
        return told.values().stream().limit(TOLD).toList();
    }

    /** A missing or unknown field is named itself, not the object that lacks or has it. */
    private static String pointer(Error error) {
        var place = error.getInstanceLocation().toString();
        return ABOUT_A_MEMBER.contains(error.getKeyword()) && error.getProperty() != null
                ? place + '/' + Pointers.escaped(error.getProperty())
                : place;
    }
}
