package io.attune.matching.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attune.matching.fit.need.SafetyLevel;
import io.attune.matching.fit.store.ShippedModel;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTests {

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5})
    void asksForOneToFive(int offers) {
        assertThatCode(() -> question(ANeed.that(), offers)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 6})
    void asksForNoOtherNumber(int offers) {
        assertThatThrownBy(() -> question(ANeed.that(), offers)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ordersTiesByTheDayInUtc() {
        assertThat(question(ANeed.that(), 3).day())
                .isEqualTo(LocalDate.parse("2026-11-23").toEpochDay());
    }

    @Test
    void asksTheSameAboutAnotherNeed() {
        var other = ANeed.that().speaks("fr").build();

        assertThat(question(ANeed.that(), 3).about(other)).satisfies(about -> {
            assertThat(about.need()).isEqualTo(other);
            assertThat(about.shortlistId()).isEqualTo("shortlist-1");
            assertThat(about.offers()).isEqualTo(3);
        });
    }

    @Test
    void leavesTheBandToChanceOnlyWhereNoSafetyQuestionIsOpen() {
        var model = ShippedModel.read();
        var matching = new Matching(model);

        assertThat(matching.model()).isEqualTo(model);
        assertThat(matching.band(question(ANeed.that().isJudged(new SafetyLevel.Green()), 3)))
                .isEqualTo(model.band());
        assertThat(matching.band(question(ANeed.that().isJudged(new SafetyLevel.Yellow()), 3)))
                .isNegative();
    }

    private static Question question(ANeed need, int offers) {
        return new Question("shortlist-1", need.build(), Moments.now(), offers);
    }
}
