package io.attune.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What clocks show in every zone of Canada, as another program reads the same edition: in the last winter before
 * British Columbia, Alberta, the Northwest Territories and Manitoba stopped turning them, and after. Found also where
 * the machine and the JDK both know older rules only.
 */
class GoldenOffsetsTests {

    private static final ZoneSource STALE = ZoneFixtures.source("system", "2026a", Map.of());

    private final CurrentZones zones =
            new CurrentZones(List.of(ZoneFixtures.source("jdk", "2025c", Map.of()), STALE, new ShippedZones()));

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # zone,                2026-03-01, 2026-07-15, 2026-12-15, 2027-07-15
                    America/St_Johns,      -03:30, -02:30, -03:30, -02:30
                    America/Halifax,       -04:00, -03:00, -04:00, -03:00
                    America/Glace_Bay,     -04:00, -03:00, -04:00, -03:00
                    America/Moncton,       -04:00, -03:00, -04:00, -03:00
                    America/Goose_Bay,     -04:00, -03:00, -04:00, -03:00
                    America/Blanc-Sablon,  -04:00, -04:00, -04:00, -04:00
                    America/Toronto,       -05:00, -04:00, -05:00, -04:00
                    America/Iqaluit,       -05:00, -04:00, -05:00, -04:00
                    America/Atikokan,      -05:00, -05:00, -05:00, -05:00
                    America/Winnipeg,      -06:00, -05:00, -05:00, -05:00
                    America/Resolute,      -06:00, -05:00, -06:00, -05:00
                    America/Rankin_Inlet,  -06:00, -05:00, -06:00, -05:00
                    America/Regina,        -06:00, -06:00, -06:00, -06:00
                    America/Swift_Current, -06:00, -06:00, -06:00, -06:00
                    America/Edmonton,      -07:00, -06:00, -06:00, -06:00
                    America/Cambridge_Bay, -07:00, -06:00, -07:00, -06:00
                    America/Inuvik,        -07:00, -06:00, -06:00, -06:00
                    America/Creston,       -07:00, -07:00, -07:00, -07:00
                    America/Dawson_Creek,  -07:00, -07:00, -07:00, -07:00
                    America/Fort_Nelson,   -07:00, -07:00, -07:00, -07:00
                    America/Whitehorse,    -07:00, -07:00, -07:00, -07:00
                    America/Dawson,        -07:00, -07:00, -07:00, -07:00
                    America/Vancouver,     -08:00, -07:00, -07:00, -07:00
                    America/Montreal,      -05:00, -04:00, -05:00, -04:00
                    America/Thunder_Bay,   -05:00, -04:00, -05:00, -04:00
                    America/Yellowknife,   -07:00, -06:00, -06:00, -06:00
                    """)
    void areThoseOfThePresentRules(
            String zone, ZoneOffset winter, ZoneOffset summer, ZoneOffset nextWinter, ZoneOffset nextSummer) {
        assertThat(offset(zone, "2026-03-01")).isEqualTo(winter);
        assertThat(offset(zone, "2026-07-15")).isEqualTo(summer);
        assertThat(offset(zone, "2026-12-15")).isEqualTo(nextWinter);
        assertThat(offset(zone, "2027-07-15")).isEqualTo(nextSummer);
    }

    private ZoneOffset offset(String zone, String date) {
        return zones.local(Instant.parse(date + "T12:00:00Z"), zone).getOffset();
    }
}
