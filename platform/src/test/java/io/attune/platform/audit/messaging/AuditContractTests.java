package io.attune.platform.audit.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.platform.audit.AccessAlert;
import io.attune.platform.audit.Head;
import io.attune.platform.audit.Occasion;
import io.attune.platform.audit.heads.SignedHeads;
import io.attune.platform.audit.heads.Statement;
import io.attune.platform.testing.Contracts;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditContractTests {

    private static final Instant AT = Instant.parse("2026-11-25T14:00:00Z");
    private static final String RECORD = "7d9b5a52-4c5e-4c0d-9a3b-2f7f0f6f9d11";

    @Test
    void publishesSignedHeadsAsTheSampleSaysAndReadsThemBack() {
        var head = new Head(RECORD, 17, "4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945");
        var keyId = "0b2c6f2d1b3f9f0d7d0f5b2b9d1e8a4c7b6a5d4c3b2a19080706050403020100";
        var signature = new byte[64];
        for (int i = 0; i < signature.length; i++) {
            signature[i] = (byte) i;
        }
        var statement = new Statement("booking-service", AT, keyId, List.of(head));

        var event = new HeadsAnnouncer().announce(new SignedHeads(statement, signature), 3);

        Contracts.assertProduced("platform", "audit.heads-signed.v1", event.data());
        assertThat(event.topic() + ' ' + event.key()).isEqualTo("attune.audit-heads booking-service");
        var read = PublishedHeads.signed("booking-service", event.data());
        assertThat(read.statement()).isEqualTo(statement);
        assertThat(read.signature()).isEqualTo(signature);
    }

    @Test
    void whatIsNoStatementCountsAsOneWithoutSignature() {
        var read = PublishedHeads.signed("booking-service", "nonsense");

        assertThat(read.statement().service()).isEqualTo("booking-service");
        assertThat(read.signature()).isEmpty();
    }

    @Test
    void publishesAlertsAsTheSampleSays() {
        var occasion = new Occasion(
                "person:5d1c9a6e-7c1f-4b7d-8a7e-0f1e2d3c4b5a", List.of("staff"), "GET /api/intakes/{id}", "care", "");

        var event = new AccessAlertAnnouncer("profile-service").announce(new AccessAlert(RECORD, occasion, AT), 1);

        Contracts.assertProduced("platform", "access.without-care-relation.v1", event.data());
        assertThat(event.topic() + ' ' + event.key()).isEqualTo("attune.alerts " + RECORD);
    }
}
