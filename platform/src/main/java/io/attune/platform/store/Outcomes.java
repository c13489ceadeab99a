package io.attune.platform.store;

import java.util.Arrays;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Writes outcomes down with the change they came with, and reads them back when the command comes again. */
final class Outcomes {

    private final JsonMapper json;

    Outcomes(JsonMapper json) {
        this.json = json;
    }

    String write(Object outcome) {
        return json.writeValueAsString(outcome);
    }

    <O> O read(CommandRecord remembered, Class<O> outcomes) {
        var type = cases(outcomes)
                .filter(candidate -> candidate.getSimpleName().equals(remembered.outcome()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No outcome is called " + remembered.outcome()));
        return outcomes.cast(json.readValue(remembered.answer(), type));
    }

    private static Stream<Class<?>> cases(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Outcomes::cases)
                : Stream.of(type);
    }
}
