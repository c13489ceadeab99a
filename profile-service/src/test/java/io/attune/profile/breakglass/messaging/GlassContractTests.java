package io.attune.profile.breakglass.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.platform.testing.Contracts;
import io.attune.profile.breakglass.GlassBroken;
import io.attune.profile.breakglass.Opening;
import io.attune.profile.client.Sealed;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class GlassContractTests {

    private static final String INTAKE = "b2c5a1a0-4d57-5a0b-8d7e-90f1a2b3c4d5";
    private static final String OPENING = "5f1f6c1e-1b8a-3a55-9c0d-6a7d0a3b9e21";
    private static final Instant AT = Instant.parse("2026-11-23T16:00:00Z");

    @Test
    void anEmergencyIsToldAsInTheSampleAndNeverWhy() {
        var broken = new GlassBroken(INTAKE, "person:c81f2e0a", new Opening(OPENING, new Sealed("why"), AT, null));

        var event = new GlassAnnouncer(new JsonMapper()).announce(broken, 3);

        Contracts.assertProduced("profile", "break-glass.used.v1", String.valueOf(event.data()));
        assertThat(event.type()).isEqualTo("break-glass.used.v1");
        assertThat(event.topic()).isEqualTo("attune.alerts");
        assertThat(event.key()).isEqualTo(INTAKE);
        assertThat(event.subjectVersion()).isEqualTo(3);
        assertThat(event.data()).doesNotContain("why");
    }
}
