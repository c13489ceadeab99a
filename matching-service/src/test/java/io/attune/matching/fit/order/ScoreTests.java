package io.attune.matching.fit.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.matching.fit.rule.Reading;
import io.attune.matching.fit.rule.Remarks;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreTests {

    private static final Reading KNOWN = new Reading.Known(1, Remarks.none());
    private static final Reading UNKNOWN = new Reading.Unknown(Remarks.none());
    private static final Reading NOT_ASKED = new Reading.NotAsked();

    @Test
    void addsUpToTheLastUnit() {
        var score = new Score(List.of(
                new Contribution("felt-understanding", 250, 25_000, KNOWN),
                new Contribution("soon", 80, -24_999, KNOWN),
                new Contribution("identity", 100, 0, NOT_ASKED)));

        assertThat(score.total()).isEqualTo(250 * 25_000 - 80 * 24_999);
    }

    @Test
    void isAsConfidentAsTheAskedWeightIsKnown() {
        var score = new Score(List.of(
                new Contribution("felt-understanding", 250, 0, UNKNOWN),
                new Contribution("identity", 100, 0, NOT_ASKED),
                new Contribution("soon", 80, 0, KNOWN)));

        assertThat(score.confidence()).isEqualTo(1000 * 80 / 330);
    }

    @Test
    void isFullyConfidentWhenNothingWasAsked() {
        var score = new Score(List.of(new Contribution("identity", 100, 0, NOT_ASKED)));

        assertThat(score.confidence()).isEqualTo(1000);
    }
}
