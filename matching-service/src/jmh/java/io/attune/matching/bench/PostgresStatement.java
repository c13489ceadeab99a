package io.attune.matching.bench;

import io.attune.matching.fit.model.FitModel;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The whole ranking as one statement. Open hours are the dear part: a first look at a hundred gives a bound, under
 * which nobody's hours are looked at.
 */
final class PostgresStatement {

    private static final int LOOK = 100;
    private static final String NEVER = "-9000000000000000000";

    private final FitModel model;
    private final Asked asked;
    private final Standings standings;

    PostgresStatement(FitModel model, Asked asked) {
        this.model = model;
        this.asked = asked;
        this.standings = new Standings(model);
    }

    String text(int most) {
        return """
        with passed as materialized (
          select id, new_clients, tie, session, notice, expires, hours, %s as score
          from (select *, %s as way from candidate_%d where %s offset 0) as near where way <> -2),
        looked as (
          select score + %s as total
          from (select * from passed order by score desc limit %d) as high, %s
          order by total desc limit %d),
        bound as (select case when count(*) < %d then %s else min(total) end as least from looked)
        select id from passed cross join bound cross join %s
        where score + %d >= least
        order by score + %s desc, new_clients, tie limit %d""".formatted(
                        score(),
                        way(),
                        asked.place,
                        String.join(" and ", conditions()),
                        soon(),
                        LOOK,
                        first(),
                        most,
                        most,
                        NEVER,
                        first(),
                        standings.maxSoon,
                        soon(),
                        most);
    }

    void bind(PreparedStatement statement) throws SQLException {
        int parameter = 1;
        if (!asked.anyTime) {
            for (int look = 0; look < 2; look++) {
                for (long[] starts : asked.starts) {
                    var bytes = ByteBuffer.allocate(8 * starts.length).order(ByteOrder.LITTLE_ENDIAN);
                    bytes.asLongBuffer().put(starts);
                    statement.setBytes(parameter++, bytes.array());
                }
            }
        }
    }

    private List<String> conditions() {
        var all = new ArrayList<String>();
        all.add("ages & %d <> 0".formatted(1 << asked.age));
        all.add("participants & %d <> 0".formatted(1 << asked.participants));
        all.add("languages & %d <> 0".formatted(asked.languages >>> Row.LANGUAGES));
        all.add("conflict <> %d".formatted(asked.client));
        if (asked.credentials != 0) {
            all.add("(credentials = 0 or credentials & %d <> 0)".formatted(asked.credentials >>> Row.CREDENTIALS));
        }
        if (asked.gravest != 0) {
            all.add("concerns & %1$d = %1$d".formatted(asked.gravest));
        }
        if (asked.budget != 0) {
            all.add("(fee%1$d between 1 and %2$d or sliding between 1 and %2$d or fee%1$d = 0 and sliding = 0)"
                    .formatted(asked.participants, asked.budget));
        }
        if (asked.genderMust) {
            all.add("gender in (0, %d)".formatted(asked.gender));
        }
        if (asked.approachesMust) {
            all.add("(approaches = 0 or approaches & %1$d = %1$d)".formatted(asked.approaches >>> Row.APPROACHES));
        }
        if (asked.identitiesMust) {
            all.add("(shared = 0 or shared & %1$d = %1$d)".formatted(asked.identities));
        }
        if (asked.styleMust) {
            for (int dimension : styles()) {
                all.add("(style%1$d = 31 or abs(style%1$d - %2$d) <= 10)".formatted(dimension, asked.style[dimension]));
            }
        }
        if (asked.avoided != null) {
            all.add("id <> '%s'".formatted(asked.avoided));
        }
        return all;
    }

    private List<Integer> styles() {
        return IntStream.range(0, 4)
                .filter(dimension -> asked.style[dimension] != Asked.UNASKED)
                .boxed()
                .toList();
    }

    private String way() {
        var way = new StringBuilder("case when formats = 0 then -1");
        boolean unknown = false;
        for (int place = 0; place < asked.formatsAsked; place++) {
            int format = asked.formats[place];
            boolean near = format == 2 && asked.kilometres != Asked.UNASKED;
            unknown |= near;
            way.append(" when formats & %d <> 0%s then %d".formatted(1 << format, near ? " and " + near() : "", place));
        }
        if (unknown) {
            way.append(" when formats & 4 <> 0 and rooms = 0 then -1");
        }
        return way.append(" else -2 end").toString();
    }

    /** A box first, then the geodesic. */
    private String near() {
        double north = asked.kilometres / 110.0 * 10_000;
        double east = north / asked.narrowing * 1.05;
        return "(rooms > 0 and %s or rooms > 1 and %s)".formatted(near("room", north, east), near("more", north, east));
    }

    private String near(String room, double north, double east) {
        int y = (int) Math.round(asked.north * 10_000);
        int x = (int) Math.round(asked.east * 10_000);
        return "case when %1$s_north between %2$d and %3$d and %1$s_east between %4$d and %5$d then geodesic(%6$s, %7$s, %1$s_north / 10000.0::float8, %1$s_east / 10000.0::float8) <= %8$d else false end"
                .formatted(
                        room,
                        (int) (y - north),
                        (int) (y + north),
                        (int) (x - east),
                        (int) (x + east),
                        real(asked.north),
                        real(asked.east),
                        asked.kilometres);
    }

    private String score() {
        return String.join(
                " + ",
                "coalesce(%d * felt, 0)::bigint".formatted(standings.felt),
                track(),
                workingStyle(),
                preferences(),
                share("identity", "shared", asked.identities, 0),
                approach());
    }

    private String standing(String rule, String feature) {
        var measure = model.measure(rule);
        return "%d * floor(greatest(-%3$s, least(%3$s, (%2$s - (%4$s)) / %5$s)) * 10000 + 0.5::float8)::bigint"
                .formatted(
                        measure.weight(), feature, real(model.clip()), real(measure.mean()), real(measure.deviation()));
    }

    private static String real(double number) {
        return number + "::float8";
    }

    private String track() {
        var means = new ArrayList<String>();
        var severities = new ArrayList<String>();
        for (int number = 0; number < asked.concerns; number++) {
            var column = "track" + asked.concern[number];
            means.add("coalesce(%d * %s::float8, 0)".formatted(asked.severity[number], column));
            severities.add("case when %s is null then 0 else %d end".formatted(column, asked.severity[number]));
        }
        var sum = "(" + String.join(" + ", severities) + ")";
        return "case when " + sum + " = 0 then 0 else "
                + standing("track-record", "(" + String.join(" + ", means) + ") / " + sum) + " end";
    }

    private static String met(String column, long bits) {
        return IntStream.range(0, 63)
                .filter(bit -> (bits >>> bit & 1) == 1)
                .mapToObj(bit -> "(%s >> %d & 1)".formatted(column, bit))
                .collect(Collectors.joining(" + ", "(", ")"));
    }

    private String share(String rule, String column, long bits, int shift) {
        long asking = bits >>> shift;
        return asking == 0
                ? "0"
                : "case when %s = 0 then 0 else %s end"
                        .formatted(column, standing(rule, met(column, asking) + "::float8 / " + Long.bitCount(asking)));
    }

    private String workingStyle() {
        long goals = asked.goals >>> Row.GOALS;
        var share = goals == 0 ? "" : met("goals", goals) + "::float8 / " + Long.bitCount(goals);
        var goalsAlone =
                goals == 0 ? "0" : "case when goals = 0 then 0 else " + standing("working-style", share) + " end";
        if (!asked.styleAsked) {
            return goalsAlone;
        }
        var known = styles().stream()
                .map(dimension -> "(style%d <> 31)::int".formatted(dimension))
                .collect(Collectors.joining(" + ", "(", ")"));
        var apart = styles().stream()
                .map(dimension -> "case when style%1$d = 31 then 0 else abs(style%1$d - %2$d) end"
                        .formatted(dimension, asked.style[dimension]))
                .collect(Collectors.joining(" + ", "(", ")"));
        var near = "(1 - " + apart + "::float8 / (20 * " + known + "))";
        var alone = standing("working-style", near);
        var both = goals == 0
                ? alone
                : "case when goals = 0 then " + alone + " else "
                        + standing("working-style", "(" + near + " + " + share + ") / 2") + " end";
        return "case when " + known + " = 0 then " + goalsAlone + " else " + both + " end";
    }

    private String preferences() {
        var sums = new ArrayList<String>();
        var weights = new ArrayList<String>();
        if (asked.gender != 0) {
            sums.add("case when gender = %d then %d else 0 end".formatted(asked.gender, asked.genderStrength));
            weights.add("case when gender = 0 then 0 else %d end".formatted(asked.genderStrength));
        }
        long approaches = asked.approaches >>> Row.APPROACHES;
        if (approaches != 0) {
            sums.add("%d * (%s::float8 / %d)"
                    .formatted(asked.approachesStrength, met("approaches", approaches), Long.bitCount(approaches)));
            weights.add("case when approaches = 0 then 0 else %d end".formatted(asked.approachesStrength));
        }
        if (asked.formatsAsked > 1) {
            sums.add("case when way < 0 then 0 else 1 - way::float8 / %d end".formatted(asked.formatsAsked - 1));
            weights.add("case when way < 0 then 0 else 1 end");
        }
        if (sums.isEmpty()) {
            return "0";
        }
        var weight = "(" + String.join(" + ", weights) + ")";
        return "case when " + weight + " = 0 then 0 else "
                + standing("preferences", "(" + String.join(" + ", sums) + ")::float8 / " + weight) + " end";
    }

    private String approach() {
        if (asked.guided == 0) {
            return "0";
        }
        var supported = IntStream.range(0, asked.guided)
                .mapToObj(number ->
                        "%d * case when approaches & %d <> 0 then 3 when approaches & %d <> 0 then 2 when approaches & %d <> 0 then 1 else 0 end"
                                .formatted(
                                        asked.spoken[number],
                                        asked.levels[3 * number + 2] >>> Row.APPROACHES,
                                        asked.levels[3 * number + 1] >>> Row.APPROACHES,
                                        asked.levels[3 * number] >>> Row.APPROACHES))
                .collect(Collectors.joining(" + ", "(", ")"));
        return "case when approaches = 0 then 0 else "
                + standing("approach", supported + "::float8 / " + 3 * asked.guidedSeverities) + " end";
    }

    /** Hours rise, so the first that suits ends the search. */
    private String first() {
        var suits = asked.anyTime ? "" : " and get_bit(case session when 0 then ? when 1 then ? else ? end, hour) = 1";
        return "lateral (select hour, today from (select hour, %d + width_bucket(hour, array%s) - 1 as today from unnest(hours) as hour where hour >= case notice when 0 then %d when 1 then %d else %d end%s limit 1) as soonest where today <= expires) as first"
                .formatted(
                        asked.calendar.today,
                        Arrays.toString(asked.calendar.dawn),
                        Asked.EARLIEST[0],
                        Asked.EARLIEST[1],
                        Asked.EARLIEST[2],
                        suits);
    }

    private String soon() {
        return standing("soon", "(-ln(1 + hour * %d / 1440.0::float8))".formatted(Horizon.STEP_MINUTES));
    }
}
