package io.attune.platform.audit;

import static io.attune.platform.audit.AuditFixtures.somebodyReads;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example of docs/audit.md, computed with other tools. */
class CanonicalTests {

    private static final Entry FIRST = Entry.after(
            Head.none("7d9b5a52"),
            "profile-service",
            "0f8b3a5e",
            Instant.parse("2026-11-25T14:00:00.5Z"),
            new Access(
                    "7d9b5a52",
                    somebodyReads("é"),
                    Outcome.answered(200),
                    new Fields(List.of("status", "id"), List.of())));

    @Test
    void isWrittenAsRfc8785Says() {
        assertThat(new String(Canonical.bytes(FIRST.members()), StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"action\":\"GET /api/things/{id}\",\"at\":\"2026-11-25T14:00:00.500Z\",\"id\":\"0f8b3a5e\","
                                + "\"outcome\":\"granted\",\"previous\":\"" + "0".repeat(64)
                                + "\",\"purpose\":\"care\",\"record\":\"7d9b5a52\",\"roles\":[\"staff\"],\"sent\":[],\"sequence\":1,"
                                + "\"service\":\"profile-service\",\"shown\":[\"id\",\"status\"],\"status\":200,\"traceId\":\"\","
                                + "\"who\":\"person:é\"}");
    }

    @Test
    void isHashedAsAnyoneWouldHashIt() {
        assertThat(FIRST.hash()).isEqualTo("d1b36b416ac12fb2dd515fd7fd8078972c5ec8ea5d67d9d064a7eb757027e430");
    }

    @Test
    void aNameCannotBringItsOwnLines() {
        assertThat(somebodyReads("a\nb").who()).isEqualTo("person:a b");
    }
}
