package io.attune.platform.audit;

import java.util.Collection;
import java.util.List;

/**
 * The names of what was disclosed and of what was sent, never a value.
 *
 * @param shown of the answer
 * @param sent of the form that was read
 */
public record Fields(List<String> shown, List<String> sent) {

    public static final Fields NONE = new Fields(List.of(), List.of());

    public Fields {
        shown = ordered(shown);
        sent = ordered(sent);
    }

    private static List<String> ordered(Collection<String> names) {
        return names.stream().distinct().sorted().toList();
    }
}
