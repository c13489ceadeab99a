package io.attune.profile.crisis;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every crisis resource of one version, the ones that serve everywhere first. */
public record CrisisDirectory(String version, List<CrisisResource> resources) {

    public CrisisDirectory {
        resources = List.copyOf(resources);
    }

    /** Codes of what nobody has checked since that day. */
    public List<String> notVerifiedSince(LocalDate day) {
        return resources.stream()
                .filter(resource -> !resource.verifiedSince(day))
                .map(CrisisResource::code)
                .toList();
    }

    /** What serves there; an unknown or missing place gets what serves everywhere. */
    public List<Help> help(@Nullable String jurisdiction, String language) {
        return resources.stream()
                .filter(resource -> resource.serves(jurisdiction))
                .map(resource -> resource.in(language))
                .toList();
    }
}
