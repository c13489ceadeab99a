package io.attune.matching.fit.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attune.matching.fit.vocabulary.Style.Dimension;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTests {

    @ParameterizedTest
    @CsvSource({"-1.01, false", "-1, true", "0, true", "1, true", "1.01, false", "NaN, false"})
    void keepsAStyleBetweenItsPoles(double value, boolean possible) {
        assertPossible(possible, () -> Style.of(value, null, null, null));
    }

    @Test
    void keepsWhatIsSaidOfAStyleUnderItsDimension() {
        assertThat(Style.of(0.1, 0.2, 0.3, 0.4).said())
                .isEqualTo(Map.of(
                        Dimension.DIRECTIVE, 0.1,
                        Dimension.EMOTIONAL, 0.2,
                        Dimension.PAST, 0.3,
                        Dimension.CHALLENGING, 0.4));
        assertThat(Style.of(null, null, -0.5, null).said()).isEqualTo(Map.of(Dimension.PAST, -0.5));
        assertThat(Style.unsaid().said()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-0.01, CAD, false", "0, CAD, true", "140.00, CAD, true", "140.00, cad, false", "140.00, CA, false"})
    void countsMoneyFromZeroInACurrency(String amount, String currency, boolean possible) {
        assertPossible(possible, () -> Money.of(amount, currency));
    }

    @ParameterizedTest
    @CsvSource({"140.00, CAD, true", "140.01, CAD, false", "140, CAD, true", "1.00, USD, false"})
    void comparesMoneyInOneCurrencyOnly(String amount, String currency, boolean within) {
        assertThat(Money.of(amount, currency).isWithin(Money.of("140.00", "CAD")))
                .isEqualTo(within);
    }

    @ParameterizedTest
    @EnumSource
    void findsAnAgeGroupByItsCode(AgeGroup group) {
        assertThat(AgeGroup.of(group.code())).isEqualTo(group);
    }

    @ParameterizedTest
    @EnumSource
    void findsAFormatByItsCode(Format format) {
        assertThat(Format.of(format.code())).isEqualTo(format);
    }

    @ParameterizedTest
    @EnumSource
    void findsParticipantsByTheirCode(Participants participants) {
        assertThat(Participants.of(participants.code())).isEqualTo(participants);
    }

    @Test
    void writesCodesAsTheWireDoes() {
        assertThat(AgeGroup.OLDER_ADULT.code()).isEqualTo("older-adult");
        assertThatThrownBy(() -> Format.of("carrier-pigeon")).hasMessageContaining("carrier-pigeon");
    }

    private static void assertPossible(boolean possible, ThrowingCallable making) {
        if (possible) {
            assertThatCode(making).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
