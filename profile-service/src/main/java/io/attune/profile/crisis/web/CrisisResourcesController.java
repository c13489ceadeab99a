package io.attune.profile.crisis.web;

import io.attune.profile.crisis.CrisisDirectory;
import io.attune.profile.crisis.Help;
import io.attune.profile.vocabulary.Languages;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CrisisResourcesController {

    private final CrisisDirectory directory;

    CrisisResourcesController(CrisisDirectory directory) {
        this.directory = directory;
    }

    /** Never refuses: whatever cannot be understood gets what serves everyone. */
    @Operation(summary = "Read where to turn in a crisis")
    @GetMapping("/api/crisis-resources")
    CrisisResourcesView resources(
            @RequestParam(required = false) @Nullable String jurisdiction,
            @RequestParam(required = false) @Nullable String language,
            Locale accepted) {
        var spoken = Languages.spokenHere(List.of(language == null ? accepted.toLanguageTag() : language));
        return new CrisisResourcesView(directory.version(), spoken, directory.help(jurisdiction, spoken));
    }

    record CrisisResourcesView(String version, String language, List<Help> resources) {}
}
