package io.attune.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PosixTimeZoneTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EST5EDT,M3.2.0,M11.1.0           | 2027-03-14T02:00-05:00 | 2027-11-07T02:00-04:00",
                "NST3:30NDT,M3.2.0,M11.1.0        | 2027-03-14T02:00-03:30 | 2027-11-07T02:00-02:30",
                "CET-1CEST,M3.5.0,M10.5.0/3       | 2027-03-28T02:00+01:00 | 2027-10-31T03:00+02:00",
                "<-02>2<-01>,M3.5.0/-1,M10.5.0/0  | 2027-03-27T23:00-02:00 | 2027-10-31T00:00-01:00",
                "EET-2EEST,M4.5.5/0,M10.5.4/24    | 2027-04-30T00:00+02:00 | 2027-10-29T00:00+03:00",
                "EET-2EEST,M3.4.4/50,M10.4.4/50   | 2027-03-27T02:00+02:00 | 2027-10-30T02:00+03:00",
                "CET-1CEST,J60/0,J365/1:30:15     | 2027-03-01T00:00+01:00 | 2027-12-31T01:30:15+02:00",
            })
    void turnsBothChangesOfAYearIntoRules(String text, String first, String second) {
        var yearly = PosixTimeZone.parse(text).yearly();

        assertThat(yearly)
                .extracting(rule -> rule.createTransition(2027))
                .extracting(PosixTimeZoneTests::wallTimeBefore)
                .containsExactly(first, second);
    }

    @Test
    void putsTheSouthsChangesInTheOrderOfTheYear() {
        var yearly = PosixTimeZone.parse("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0").yearly();

        assertThat(yearly)
                .extracting(rule -> rule.createTransition(2027))
                .extracting(PosixTimeZoneTests::wallTimeBefore)
                .containsExactly("2027-04-04T02:00+11:00", "2027-10-03T02:00+10:30");
    }

    @Test
    void hasNoYearlyChangesWithoutDaylightSaving() {
        assertThat(PosixTimeZone.parse("MST7")).isEqualTo(new PosixTimeZone(ZoneOffset.ofHours(-7), List.of()));
        assertThat(PosixTimeZone.parse("<+0545>-5:45").standard()).isEqualTo(ZoneOffset.ofHoursMinutes(5, 45));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "EST",
                "EST5EDT",
                "EST5EDT,M3.2.0",
                "EST5EDT,M3.6.0,M11.1.0",
                "EST5EDT,59,M11.1.0",
                "EST5EDT,M2.5.0/30,M11.1.0",
                "EST5EDT,M4.1.0/-1,M11.1.0"
            })
    void refusesWhatItCannotSayAsYearlyRules(String text) {
        assertThatThrownBy(() -> PosixTimeZone.parse(text))
                .isInstanceOf(UnreadableZones.class)
                .hasMessageStartingWith("its rule for later years");
    }

    private static String wallTimeBefore(ZoneOffsetTransition transition) {
        return transition
                .getDateTimeBefore()
                .atOffset(transition.getOffsetBefore())
                .toString();
    }
}
