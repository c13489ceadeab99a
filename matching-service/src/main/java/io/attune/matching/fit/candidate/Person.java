package io.attune.matching.fit.candidate;

import io.attune.matching.fit.vocabulary.Style;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the therapist shares about who they are and how they work; an empty set or null is not shared. */
public record Person(@Nullable String gender, Style style, Set<String> identities, Set<String> knowledge) {

    public Person {
        identities = Set.copyOf(identities);
        knowledge = Set.copyOf(knowledge);
    }
}
