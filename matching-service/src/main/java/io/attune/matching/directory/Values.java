package io.attune.matching.directory;

import io.attune.matching.words.Labels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every value ever met, numbered. One thread writes; readers are given what stands on the shelves they read. */
final class Values {

    private record Written(Facet facet, String code) {}

    private final Labels labels;
    private final Map<Written, Value> known = new HashMap<>();
    private final List<Value> inOrder = new ArrayList<>();

    Values(Labels labels) {
        this.labels = labels;
    }

    Value of(Facet facet, String code) {
        return known.computeIfAbsent(new Written(facet, code), this::numbered);
    }

    List<Value> all() {
        return List.copyOf(inOrder);
    }

    private Value numbered(Written it) {
        var value = new Value(inOrder.size(), it.facet, it.code, it.facet.key(it.code), words(it));
        inOrder.add(value);
        return value;
    }

    private List<String> words(Written it) {
        if (it.facet == Facet.CITY) {
            return Plain.words(it.code);
        }
        return it.facet.isInWords()
                ? labels.of(it.facet.code(), it.code).stream()
                        .flatMap(label -> Plain.words(label).stream())
                        .distinct()
                        .toList()
                : List.of();
    }
}
