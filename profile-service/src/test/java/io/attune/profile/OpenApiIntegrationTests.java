package io.attune.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.platform.access.AccessTable;
import io.attune.platform.testing.RoutesOnPaper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OpenApiIntegrationTests extends ProfileTestBed {

    @Autowired
    private AccessTable access;

    @Test
    void everyRouteOfTheAccessTableIsOnPaper() {
        RoutesOnPaper.of(http).agreeWith(access);
    }

    @Test
    void aRouteSaysHowItRefuses() {
        var paper = RoutesOnPaper.of(http);

        assertThat(RoutesOnPaper.refusals(paper.operation("POST", "/api/intakes")))
                .containsExactlyInAnyOrder("400", "413", "422", "503");
        assertThat(RoutesOnPaper.refusals(paper.operation("PUT", "/api/therapists/{id}")))
                .containsExactlyInAnyOrder("400", "401", "403", "404", "409", "412", "413", "422", "428", "503");
    }

    @Test
    void aRouteSaysWhatItTakes() {
        var operation = RoutesOnPaper.of(http).operation("POST", "/api/intakes");

        assertThat(operation.path("parameters").valueStream().map(parameter -> parameter
                        .path("name")
                        .asString()))
                .containsExactly("Idempotency-Key");
        assertThat(operation
                        .at("/requestBody/content/application~1json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/IntakeForm");
    }
}
