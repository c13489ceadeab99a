package io.attune.matching.shortlist;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where to turn in a crisis, by place and language: what stands first when somebody should talk to a person now. */
public record CrisisResources(String version, List<Resource> resources) {

    public CrisisResources {
        resources = List.copyOf(resources);
        if (resources.isEmpty()) {
            throw new IllegalArgumentException("There is always somewhere to turn.");
        }
    }

    /** What serves there, and what serves everywhere. */
    public List<Resource> serving(String jurisdiction) {
        return resources.stream()
                .filter(it -> it.jurisdiction() == null || it.jurisdiction().equals(jurisdiction))
                .toList();
    }

    /**
     * One place to turn to.
     *
     * @param jurisdiction where it serves; null is everywhere in the country
     * @param names by language, {@code en} and {@code fr}
     * @param call {@code tel:} address
     * @param text {@code sms:} address; null when it takes no texts
     * @param notes by language
     */
    public record Resource(
            String code,
            @Nullable String jurisdiction,
            Map<String, String> names,
            String call,
            @Nullable String text,
            Map<String, String> notes) {
        public Resource {
            names = Map.copyOf(names);
            notes = Map.copyOf(notes);
        }
    }
}
