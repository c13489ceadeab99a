package io.attune.profile.crisis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every crisis resource of one version, the ones that serve everywhere first. */
public record CrisisDirectory(String version, List<CrisisResource> resources) {

    public CrisisDirectory {
        resources = List.copyOf(resources);
    }

    /** What serves there; an unknown or missing place gets what serves everywhere. */
    public List<CrisisResource> serving(@Nullable String jurisdiction) {
        return resources.stream()
                .filter(resource -> resource.jurisdiction() == null
                        || resource.jurisdiction().equals(jurisdiction))
                .toList();
    }
}
