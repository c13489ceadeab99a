package io.attune.profile.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ErasureTests {

    private static final Instant ASKED = Instant.parse("2026-11-25T10:00:00Z");

    private final Erasure asked = Erasure.requested("intake", ASKED, LocalDate.parse("2027-02-25"));

    @Test
    void isCompleteWhenTheLastServiceHasForgottenAndNotBefore() {
        var almost = asked.doneBy("profile", ASKED.plusSeconds(1)).doneBy("booking", ASKED.plusSeconds(9));
        var whole = almost.doneBy("matching", ASKED.plusSeconds(4));

        assertThat(asked.completedAt()).isEmpty();
        assertThat(almost.completedAt()).isEmpty();
        assertThat(whole.completedAt()).contains(ASKED.plusSeconds(9));
    }

    @Test
    void remembersTheFirstTimeOnly() {
        var once = asked.doneBy("matching", ASKED.plusSeconds(1));

        assertThat(once.doneBy("matching", ASKED.plusSeconds(8))).isEqualTo(once);
    }
}
