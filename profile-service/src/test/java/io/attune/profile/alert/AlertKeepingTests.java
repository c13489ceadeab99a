package io.attune.profile.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.platform.testing.MutableClock;
import io.attune.profile.alert.AlertEvent.AlertAcknowledged;
import io.attune.profile.alert.AlertEvent.AlertEscalated;
import io.attune.profile.safety.SafetyLevel;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertKeepingTests {

    private static final Instant RAISED = Instant.parse("2026-11-01T05:30:00Z");

    private final MutableClock clock = MutableClock.at(RAISED);
    private final PaperAlertBooks books = new PaperAlertBooks();
    private final AlertKeeping keeping =
            new AlertKeeping(books, new AlertSettings(Duration.ofMinutes(15), Duration.ofHours(8)), clock);

    @ParameterizedTest
    @CsvSource({
        "RED, PT14M59.999S, 0",
        "RED, PT15M, 1",
        "RED, PT29M59.999S, 1",
        "RED, PT30M, 2",
        "AMBER, PT7H59M59.999S, 0",
        "AMBER, PT8H, 1",
        "GREEN, PT8H, 1"
    })
    void callsOutAgainEachTimeThatNobodyCame(SafetyLevel level, Duration passed, int escalations) {
        keeping.open(alert(level));
        clock.advance(passed);

        for (int look = 0; look < 4; look++) {
            keeping.escalate();
        }

        assertThat(books.all()).extracting(Alert::escalations).containsExactly(escalations);
        assertThat(books.told).hasSize(escalations).allMatch(event -> event instanceof AlertEscalated);
    }

    @Test
    void callsNobodyAnyMoreOnceSomebodyCame() {
        keeping.open(alert(SafetyLevel.RED));

        var first = keeping.acknowledge(alert(SafetyLevel.RED), "person:one");
        clock.advance(Duration.ofMinutes(1));
        var second = keeping.acknowledge(alert(SafetyLevel.RED), "person:two");
        clock.advance(Duration.ofHours(1));
        keeping.escalate();

        assertThat(first.acknowledgement()).isEqualTo(new Alert.Acknowledgement("person:one", RAISED));
        assertThat(second).isEqualTo(first);
        assertThat(books.told).hasSize(1).allMatch(event -> event instanceof AlertAcknowledged);
    }

    @Test
    void staysAcknowledgedWhenItsNewsIsHeardAfterwards() {
        keeping.acknowledge(alert(SafetyLevel.RED), "person:one");
        keeping.open(alert(SafetyLevel.RED));

        assertThat(books.all()).hasSize(1).allMatch(Alert::isAcknowledged);
    }

    @Test
    void isOverWhenTheIntakeIsReleased() {
        keeping.open(alert(SafetyLevel.RED));
        keeping.close("intake");
        keeping.close("intake");
        clock.advance(Duration.ofHours(1));
        keeping.escalate();

        assertThat(books.all()).isEmpty();
        assertThat(books.told).isEmpty();
    }

    private static Alert alert(SafetyLevel level) {
        return Alert.raised("intake", level, "CA-ON", RAISED);
    }
}
