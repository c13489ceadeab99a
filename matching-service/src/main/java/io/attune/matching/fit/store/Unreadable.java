package io.attune.matching.fit.store;

import io.attune.matching.fit.model.Mistake;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What the parser could not take, as a mistake of whoever wrote the text. */
final class Unreadable {

    private static final Pattern WHERE_ADVICE_BEGINS = Pattern.compile("[;(\\n]");

    private Unreadable() {}

    static Mistake mistake(JacksonException unreadable, Lines lines) {
        var field = field(unreadable);
        var reason = unreadable instanceof UnrecognizedPropertyException unknown
                ? "The field " + unknown.getPropertyName() + " is not known."
                : sentence(field, unreadable.getOriginalMessage());
        return new Mistake(field, reason).onLine(line(unreadable, field, lines));
    }

    /** A text that is no JSON, or goes on after its end, is told by where reading ended. */
    private static int line(JacksonException unreadable, String field, Lines lines) {
        return unreadable instanceof DatabindException && !field.isEmpty()
                ? lines.of(field)
                : unreadable.getLocation().getLineNr();
    }

    private static String field(JacksonException unreadable) {
        return unreadable.getPath().stream()
                .map(step -> "/" + step.getPropertyName())
                .collect(Collectors.joining());
    }

    /** The parser's own words, without its advice on how to be laxer. */
    private static String sentence(String field, String words) {
        var plain = WHERE_ADVICE_BEGINS.split(words, 2)[0].strip();
        return (field.isEmpty() ? "" : field + ": ") + plain + ".";
    }
}
