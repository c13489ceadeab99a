package io.attune.matching.bench;

import static io.attune.matching.bench.Row.bits;

import io.attune.matching.fit.Question;
import io.attune.matching.fit.model.FitModel;
import io.attune.platform.testing.PostgresCluster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** One table, a partition for each place of practice with those who may practise there, and one statement. */
final class Postgres implements Contender {

    private static final String TABLE = """
            create unlogged table candidate (
              tie bigint, languages int, expires int, felt int, concerns int, approaches int, shared int,
              room_north int, room_east int, more_north int, more_east int,
              place smallint, ages smallint, participants smallint, formats smallint, credentials smallint,
              goals smallint, new_clients smallint, conflict smallint, gender smallint,
              style0 smallint, style1 smallint, style2 smallint, style3 smallint,
              fee0 smallint, fee1 smallint, fee2 smallint, sliding smallint, session smallint, notice smallint,
              rooms smallint, id text, hours smallint[], %s) partition by list (place)
            """.formatted(IntStream.range(0, Vocabulary.CONCERNS.size())
            .mapToObj(concern -> "track" + concern + " real")
            .collect(Collectors.joining(", ")));

    /**
     * Kilometres on the WGS 84 ellipsoid by Vincenty's inverse formula, to half a millimetre; PostgreSQL itself has no
     * geodesic. Never asked of points that lie opposite each other on the earth, for which it would not converge.
     */
    private static final String GEODESIC = """
            create function geodesic(north1 float8, east1 float8, north2 float8, east2 float8) returns float8
            language plpgsql immutable strict parallel safe as $$
            declare
              f constant float8 := 1 / 298.257223563;
              a constant float8 := 6378.137;
              b constant float8 := a * (1 - f);
              u1 constant float8 := atan((1 - f) * tan(radians(north1)));
              u2 constant float8 := atan((1 - f) * tan(radians(north2)));
              apart constant float8 := radians(east2 - east1);
              lambda float8 := apart;
              before float8;
              sin_sigma float8; cos_sigma float8; sigma float8; sin_alpha float8; cos2_alpha float8; middle float8;
              c float8; u float8; big float8; small float8;
            begin
              if north1 = north2 and east1 = east2 then
                return 0;
              end if;
              for round in 1..100 loop
                sin_sigma := sqrt((cos(u2) * sin(lambda)) ^ 2
                  + (cos(u1) * sin(u2) - sin(u1) * cos(u2) * cos(lambda)) ^ 2);
                cos_sigma := sin(u1) * sin(u2) + cos(u1) * cos(u2) * cos(lambda);
                sigma := atan2(sin_sigma, cos_sigma);
                sin_alpha := cos(u1) * cos(u2) * sin(lambda) / sin_sigma;
                cos2_alpha := 1 - sin_alpha ^ 2;
                middle := case when cos2_alpha = 0 then 0 else cos_sigma - 2 * sin(u1) * sin(u2) / cos2_alpha end;
                c := f / 16 * cos2_alpha * (4 + f * (4 - 3 * cos2_alpha));
                before := lambda;
                lambda := apart + (1 - c) * f * sin_alpha
                  * (sigma + c * sin_sigma * (middle + c * cos_sigma * (2 * middle ^ 2 - 1)));
                exit when abs(lambda - before) < 1e-12;
              end loop;
              u := cos2_alpha * (a ^ 2 - b ^ 2) / b ^ 2;
              big := 1 + u / 16384 * (4096 + u * (u * (320 - 175 * u) - 768));
              small := u / 1024 * (256 + u * (u * (74 - 47 * u) - 128));
              return b * big * (sigma - small * sin_sigma * (middle + small / 4 * (cos_sigma * (2 * middle ^ 2 - 1)
                - small / 6 * middle * (4 * sin_sigma ^ 2 - 3) * (4 * middle ^ 2 - 3))));
            end $$""";

    private final PostgresCluster cluster;
    private final Connection connection;
    private final Asked asked;
    private final PostgresStatement statement;

    Postgres(FitModel model, Directory directory, int size) {
        asked = new Asked(model.guidelines());
        statement = new PostgresStatement(model, asked);
        try {
            cluster = PostgresCluster.start();
            connection = cluster.connect();
            fill(directory, size);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        } catch (SQLException | InterruptedException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private void fill(Directory directory, int size) throws SQLException, IOException {
        execute(GEODESIC);
        execute(TABLE);
        for (int place = 0; place < Place.CODES.size(); place++) {
            execute("create unlogged table candidate_" + place + " partition of candidate for values in (" + place
                    + ")");
        }
        var copy = connection.unwrap(PGConnection.class);
        try (var into = new PGCopyOutputStream(copy, "copy candidate from stdin", 1 << 16)) {
            for (int index = 0; index < size; index++) {
                var row = directory.row(index);
                if ((row.reach >>> Row.OPEN & 1) == 1) {
                    for (int rest = bits(row.reach, 0, 13); rest != 0; rest &= rest - 1) {
                        into.write(
                                line(row, Integer.numberOfTrailingZeros(rest)).getBytes(StandardCharsets.US_ASCII));
                    }
                }
            }
        }
        execute("vacuum analyze candidate");
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String line(Row row, int place) {
        var line = new StringJoiner("\t", "", "\n");
        int felt = bits(row.terms, Row.FELT, 17);
        add(line, row.tie, bits(row.reach, Row.LANGUAGES, 22), bits(row.terms, Row.EXPIRES, 16));
        line.add(felt == 0 ? "\\N" : Integer.toString(felt - Row.FELT_ZERO));
        add(line, bits(row.training, 0, 22), bits(row.training, Row.APPROACHES, 16), bits(row.person, 0, 21));
        add(line, (int) row.rooms[0], row.rooms[0] >> Row.EAST, (int) row.rooms[1], row.rooms[1] >> Row.EAST);
        add(line, place, bits(row.reach, Row.AGES, 4), bits(row.reach, Row.PARTICIPANTS, 3));
        add(line, bits(row.reach, Row.FORMATS, 3), bits(row.reach, Row.CREDENTIALS, 8));
        add(line, bits(row.training, Row.GOALS, 6), bits(row.training, Row.NEW_CLIENTS, 4));
        add(line, bits(row.training, Row.CONFLICT, 11), bits(row.training, Row.GENDER, 2));
        for (int dimension = 0; dimension < 4; dimension++) {
            add(line, bits(row.person, Row.STYLE + 5 * dimension, 5));
        }
        for (int price = 0; price < 4; price++) {
            add(line, bits(row.terms, 6 * price, 6));
        }
        add(line, bits(row.terms, Row.SESSION, 2), bits(row.terms, Row.NOTICE, 2), bits(row.terms, Row.ROOMS, 2));
        line.add(row.id);
        var hours = new StringJoiner(",", "{", "}");
        for (short hour : row.hours) {
            hours.add(Short.toString(hour));
        }
        line.add(hours.toString());
        tracks(line, row);
        return line.toString();
    }

    private static void tracks(StringJoiner line, Row row) {
        int tracked = bits(row.person, Row.TRACKED, 22);
        for (int concern = 0, place = 0; concern < Vocabulary.CONCERNS.size(); concern++) {
            line.add(
                    (tracked >> concern & 1) == 0
                            ? "\\N"
                            : Float.toString(Row.track(row.tracks[0], row.tracks[1], place++)));
        }
    }

    private static void add(StringJoiner line, long... numbers) {
        for (long number : numbers) {
            line.add(Long.toString(number));
        }
    }

    @Override
    public List<String> first(Question question, int most) {
        asked.of(question);
        try (var prepared = connection.prepareStatement(statement.text(most))) {
            statement.bind(prepared);
            try (var found = prepared.executeQuery()) {
                var ids = new ArrayList<String>();
                while (found.next()) {
                    ids.add(found.getString(1));
                }
                return ids;
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
            cluster.close();
        } catch (SQLException | InterruptedException | IOException left) {
            throw new IllegalStateException(left);
        }
    }
}
