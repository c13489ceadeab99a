package io.attune.booking.bench;

import io.attune.platform.testing.PostgresCluster;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * PostgreSQL's way, with nothing around it: one statement takes the hour under an exclusion constraint and writes the
 * event beside it, or does nothing.
 */
final class ExclusionConstraint implements AutoCloseable {

    private static final String TABLES = """
            create extension btree_gist;
            create table appointment (
              id uuid primary key, therapist text not null, client text not null, during tstzrange not null,
              exclude using gist (therapist with =, during with &&));
            create table outbox (id uuid primary key, body jsonb not null)""";

    private static final String BOOK = """
            with booked as (
              insert into appointment values (?, ?, ?, tstzrange(?, ?)) on conflict do nothing
              returning id, therapist, client, during)
            insert into outbox select id, jsonb_build_object(
              'type', 'appointment.booked.v1', 'therapist', therapist, 'client', client, 'start', lower(during))
            from booked""";

    private static final Instant MORNING = Instant.parse("2026-11-25T14:00:00Z");
    private static final int SESSION_SECONDS = 300;

    private final PostgresCluster cluster;
    private final BlockingQueue<Connection> connections = new ArrayBlockingQueue<>(Callers.MANY);

    private ExclusionConstraint(PostgresCluster cluster) {
        this.cluster = cluster;
    }

    static ExclusionConstraint start() throws IOException, InterruptedException, SQLException {
        var constraint = new ExclusionConstraint(PostgresCluster.start());
        for (int caller = 0; caller < Callers.MANY; caller++) {
            constraint.connections.add(constraint.cluster.connect());
        }
        constraint.execute(TABLES);
        return constraint;
    }

    /**
     * One booking for each number: {@code perDay} of them are for one therapist's one day, each at a time of its own.
     */
    Pace book(int bookings, int perDay) throws Exception {
        execute("truncate appointment, outbox");
        return Callers.work(bookings, number -> take(number / perDay, number % perDay));
    }

    private void take(int therapist, int session) throws InterruptedException, SQLException {
        var start = MORNING.plusSeconds((long) SESSION_SECONDS * session).atOffset(ZoneOffset.UTC);
        var connection = connections.take();
        try (var statement = connection.prepareStatement(BOOK)) {
            statement.setObject(1, UUID.randomUUID());
            statement.setString(2, "therapist-" + therapist);
            statement.setString(3, UUID.randomUUID().toString());
            statement.setObject(4, start);
            statement.setObject(5, start.plusSeconds(SESSION_SECONDS));
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("An hour of its own was taken.");
            }
        } finally {
            connections.add(connection);
        }
    }

    private void execute(String sql) throws InterruptedException, SQLException {
        var connection = connections.take();
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } finally {
            connections.add(connection);
        }
    }

    @Override
    public void close() throws IOException, InterruptedException, SQLException {
        for (var connection : connections) {
            connection.close();
        }
        cluster.close();
    }
}
