package io.attune.booking.busy.file;

import com.github.mangstadt.vinnie.VObjectProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One component of the file with the properties that matter here, and the components in it. */
record Component(String name, List<VObjectProperty> properties, List<Component> parts) {

    Component(String name) {
        this(name, new ArrayList<>(), new ArrayList<>());
    }

    List<VObjectProperty> all(String property) {
        return properties.stream()
                .filter(one -> one.getName().equalsIgnoreCase(property))
                .toList();
    }

    Optional<VObjectProperty> first(String property) {
        return all(property).stream().findFirst();
    }

    Optional<String> value(String property) {
        return first(property).map(one -> one.getValue().strip());
    }

    boolean says(String property, String value) {
        return value(property).filter(value::equalsIgnoreCase).isPresent();
    }

    /** @throws AgainstTheRule when it is not there */
    VObjectProperty needed(String property) {
        return first(property).orElseThrow(() -> new AgainstTheRule(FileRule.UNREADABLE));
    }
}
