package io.attune.matching.basis.store;

import io.attune.matching.basis.Input;
import io.attune.matching.basis.UnreadableInput;
import java.time.DateTimeException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The stored inputs of one shortlist, read by name. */
record Texts(List<Input> inputs, JsonMapper json) {

    <T> T read(String name, Class<T> type) {
        return read(name, null, type, it -> it);
    }

    /** @throws UnreadableInput when there is no such input, or it says nothing */
    <T, U extends @Nullable Object> U read(
            String name, @Nullable String therapistId, Class<T> type, Function<T, U> meaning) {
        var input = inputs.stream()
                .filter(it -> it.name().equals(name) && Objects.equals(it.therapistId(), therapistId))
                .findFirst()
                .orElseThrow(() -> new UnreadableInput(name, therapistId));
        try {
            return meaning.apply(json.readValue(input.text(), type));
        } catch (JacksonException | IllegalArgumentException | DateTimeException | NullPointerException meaningless) {
            throw new UnreadableInput(name, therapistId);
        }
    }
}
