package io.attune.profile.client;

import java.util.List;
import java.util.stream.Stream;

/**
 * The intakes of one client, by id. Written before each intake, so that none is missing here; what is named may not be
 * there yet, or may never have come.
 */
public record ClientFile(List<String> intakes) {

    public static final ClientFile EMPTY = new ClientFile(List.of());

    public ClientFile {
        intakes = List.copyOf(intakes);
    }

    public ClientFile without(String intakeId) {
        return new ClientFile(
                intakes.stream().filter(id -> !id.equals(intakeId)).toList());
    }

    public ClientFile with(String intakeId) {
        return intakes.contains(intakeId)
                ? this
                : new ClientFile(
                        Stream.concat(intakes.stream(), Stream.of(intakeId)).toList());
    }
}
