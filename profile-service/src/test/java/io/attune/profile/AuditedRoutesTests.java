package io.attune.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.platform.testing.ImpersonalRoutes;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditedRoutesTests {

    @Test
    void onlyTheseRoutesShowAndChangeNothingOfAClient() {
        assertThat(ImpersonalRoutes.of(new ProfileAccess().accessTable(List.of())))
                .containsExactlyInAnyOrder(
                        "GET /api/vocabulary",
                        "GET /api/crisis-resources",
                        "GET /api/therapists/{id}",
                        "GET /api/intake-form",
                        "POST /api/therapists",
                        "PUT /api/therapists/{id}",
                        "POST /api/therapists/{id}/publish",
                        "POST /api/therapists/{id}/pause",
                        "POST /api/therapists/{id}/withdraw",
                        // A receipt names nobody.
                        "GET /api/erasures/{receiptId}");
    }
}
