package io.attune.profile.lockbox;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All instructions of one client about one record (PHIPA, sections 37(1)(a), 38(1)(a) and 50(1)(e)). */
public record LockBox(List<Withheld> instructions) {

    public static final LockBox EMPTY = new LockBox(List.of());

    public LockBox {
        instructions = List.copyOf(instructions);
    }

    /**
     * What the reader may not see.
     *
     * @param names every name by which an instruction may mean them
     */
    public Set<Part> withheldFrom(Set<String> names) {
        return instructions.stream()
                .filter(instruction -> names.contains(instruction.from()))
                .flatMap(instruction -> instruction.parts().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean names(Set<String> names) {
        return !withheldFrom(names).isEmpty();
    }

    /** Everyone from whom any of these parts is withheld. */
    public Set<String> without(Set<Part> parts) {
        return instructions.stream()
                .filter(instruction -> instruction.parts().stream().anyMatch(parts::contains))
                .map(Withheld::from)
                .collect(Collectors.toUnmodifiableSet());
    }
}
