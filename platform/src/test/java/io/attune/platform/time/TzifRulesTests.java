package io.attune.platform.time;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TzifRulesTests {

    private static final int VERSION_AT = 4;
    private static final int LEAP_COUNT_AT = 31;
    private static final int HEADER_BYTES = 44;

    private final byte[] toronto = ZoneFixtures.file("America/Toronto");

    @Test
    void readsTheChangesOfThePastAndTheRuleForTheYearsToCome() {
        var rules = TzifRules.of(toronto);

        assertThat(rules.getOffset(Instant.parse("1883-01-01T00:00:00Z"))).isEqualTo(ZoneOffset.of("-05:17:32"));
        assertThat(rules.getOffset(Instant.parse("1943-12-01T00:00:00Z"))).isEqualTo(ZoneOffset.of("-04:00"));
        assertThat(rules.getOffset(Instant.parse("2199-01-01T00:00:00Z"))).isEqualTo(ZoneOffset.of("-05:00"));
        assertThat(rules.getOffset(Instant.parse("2199-07-01T00:00:00Z"))).isEqualTo(ZoneOffset.of("-04:00"));
        assertThat(rules.isDaylightSavings(Instant.parse("1999-07-01T00:00:00Z")))
                .isTrue();
        assertThat(rules.isDaylightSavings(Instant.parse("2199-07-01T00:00:00Z")))
                .isTrue();
    }

    @Test
    void appliesTheYearlyRuleWhereTheFileHasNoChangesOfItsOwn() {
        var rules = TzifRules.of(ZoneFixtures.fileOfNewYork("EST5EDT,M3.2.0,M11.1.0"));

        assertThat(rules.getOffset(Instant.parse("2027-01-15T00:00:00Z"))).isEqualTo(ZoneOffset.ofHours(-5));
        assertThat(rules.getOffset(Instant.parse("2027-07-15T00:00:00Z"))).isEqualTo(ZoneOffset.ofHours(-4));
    }

    @Test
    void readsAVersion1FileFromItsOnlyBlock() {
        var version1 = toronto.clone();
        version1[VERSION_AT] = 0;

        var rules = TzifRules.of(version1);

        assertThat(rules.getOffset(Instant.parse("1999-07-01T00:00:00Z"))).isEqualTo(ZoneOffset.ofHours(-4));
        assertThat(rules.getTransitionRules()).isEmpty();
    }

    @Test
    void refusesAFileCutAnywhere() {
        for (int length = 0; length < toronto.length; length++) {
            var cut = Arrays.copyOf(toronto, length);

            assertThatThrownBy(() -> TzifRules.of(cut)).isInstanceOf(UnreadableZones.class);
        }
    }

    @Test
    void saysWhatIsWrong() {
        assertThatThrownBy(() -> TzifRules.of("no zone at all".getBytes(US_ASCII)))
                .hasMessage("it does not begin with TZif");
        assertThatThrownBy(() -> TzifRules.of(with(VERSION_AT, '9'))).hasMessage("its version is not known");
        assertThatThrownBy(() -> TzifRules.of(with(LEAP_COUNT_AT, 1))).hasMessage("it counts leap seconds");
        assertThatThrownBy(() -> TzifRules.of(ZoneFixtures.fileOfNewYork("EST5", 7, 7)))
                .hasMessage("its times are out of order");
        assertThatThrownBy(() -> TzifRules.of(with(toronto.length - 1, 'x')))
                .hasMessage("its footer is not between two line ends");
        assertThatThrownBy(() -> TzifRules.of(Arrays.copyOf(toronto, HEADER_BYTES)))
                .hasMessage("it ends too early");
    }

    @Test
    void answersAnyDamageWithARefusalOrRulesAndNothingElse() {
        var random = new Random(20261123);
        for (int round = 0; round < 20_000; round++) {
            var damaged = toronto.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);

            var thrown = catchThrowable(() -> TzifRules.of(damaged));

            assertThat(thrown == null || thrown instanceof UnreadableZones)
                    .as("%s", thrown)
                    .isTrue();
        }
    }

    private byte[] with(int at, int value) {
        var damaged = toronto.clone();
        damaged[at] = (byte) value;
        return damaged;
    }
}
