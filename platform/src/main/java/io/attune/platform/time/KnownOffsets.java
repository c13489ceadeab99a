package io.attune.platform.time;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * What clocks in Canada showed in the summer of 2026 and show in the winter after it, when British Columbia, Alberta,
 * the Northwest Territories and Manitoba no longer turn theirs back. Rules that say otherwise are too old to book by.
 */
final class KnownOffsets {

    private static final Instant SUMMER = Instant.parse("2026-07-15T12:00:00Z");
    private static final Instant WINTER = Instant.parse("2026-12-15T12:00:00Z");

    private static final String TABLE = """
            America/St_Johns      -02:30 -03:30
            America/Halifax       -03:00 -04:00
            America/Glace_Bay     -03:00 -04:00
            America/Moncton       -03:00 -04:00
            America/Goose_Bay     -03:00 -04:00
            America/Blanc-Sablon  -04:00 -04:00
            America/Montreal      -04:00 -05:00
            America/Toronto       -04:00 -05:00
            America/Thunder_Bay   -04:00 -05:00
            America/Iqaluit       -04:00 -05:00
            America/Atikokan      -05:00 -05:00
            America/Winnipeg      -05:00 -05:00
            America/Rankin_Inlet  -05:00 -06:00
            America/Resolute      -05:00 -06:00
            America/Regina        -06:00 -06:00
            America/Swift_Current -06:00 -06:00
            America/Edmonton      -06:00 -06:00
            America/Yellowknife   -06:00 -06:00
            America/Inuvik        -06:00 -06:00
            America/Cambridge_Bay -06:00 -07:00
            America/Creston       -07:00 -07:00
            America/Dawson_Creek  -07:00 -07:00
            America/Fort_Nelson   -07:00 -07:00
            America/Vancouver     -07:00 -07:00
            America/Whitehorse    -07:00 -07:00
            America/Dawson        -07:00 -07:00
            """;

    private static final List<KnownOffset> ALL =
            TABLE.lines().map(KnownOffset::parse).toList();

    private KnownOffsets() {}

    /** The zones that these rules do not know or get wrong, in the order of the table; none when all is well. */
    static List<String> wrongIn(Zones zones) {
        return ALL.stream()
                .filter(known -> !known.agrees(zones))
                .map(KnownOffset::zone)
                .toList();
    }

    private record KnownOffset(String zone, ZoneOffset summer, ZoneOffset winter) {

        static KnownOffset parse(String row) {
            var cells = row.split(" +", -1);
            return new KnownOffset(cells[0], ZoneOffset.of(cells[1]), ZoneOffset.of(cells[2]));
        }

        boolean agrees(Zones zones) {
            return zones.rules(zone)
                    .filter(rules -> rules.getOffset(SUMMER).equals(summer))
                    .filter(rules -> rules.getOffset(WINTER).equals(winter))
                    .isPresent();
        }
    }
}
