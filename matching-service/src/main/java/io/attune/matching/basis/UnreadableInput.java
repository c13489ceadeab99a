package io.attune.matching.basis;

import org.jspecify.annotations.Nullable;

/** A stored input is missing, or says nothing that the rules could be asked with. */
public final class UnreadableInput extends RuntimeException {

    private final String name;
    private final @Nullable String therapistId;

    public UnreadableInput(String name, @Nullable String therapistId) {
        super("The input " + name + " cannot be read.");
        this.name = name;
        this.therapistId = therapistId;
    }

    public String name() {
        return name;
    }

    public @Nullable String therapistId() {
        return therapistId;
    }
}
