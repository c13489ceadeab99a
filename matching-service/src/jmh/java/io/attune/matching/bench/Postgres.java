package io.attune.matching.bench;

import static io.attune.matching.bench.Row.bits;

import io.attune.matching.fit.Question;
import io.attune.matching.fit.model.FitModel;
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
