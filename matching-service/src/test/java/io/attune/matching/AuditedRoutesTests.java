package io.attune.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.platform.testing.ImpersonalRoutes;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditedRoutesTests {

    @Test
    void onlyTheseRoutesShowAndChangeNothingOfAClient() {
        assertThat(ImpersonalRoutes.of(new MatchingAccess().accessTable(List.of())))
                .containsExactlyInAnyOrder("GET /api/therapists", "GET /api/matching/exposure");
    }
}
