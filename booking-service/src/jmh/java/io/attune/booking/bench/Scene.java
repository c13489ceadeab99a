package io.attune.booking.bench;

import io.attune.booking.RunningBooking;
import java.util.ArrayList;
import java.util.List;

/**
 * What there is to book, and who books it: one hour each for clients of their own.
 *
 * @param wishesPerDay how many of them, one after the other, are for one therapist's one day
 */
record Scene(String name, int wishesPerDay, List<Wish> wishes) {

    /** Of them a day has room for as many as these, whatever the callers do. */
    static final int SESSIONS_A_DAY = 90;

    private static final int THERAPISTS = 1_000;

    /** One hour for one client. */
    record Wish(String intake, String therapist, String start) {}

    /** Everybody wants an hour of one therapist's one day; when it is full, of another's. */
    static Scene oneDay(RunningBooking booking, int days) {
        var wishes = new ArrayList<Wish>();
        for (int day = 0; day < days; day++) {
            var therapist = aTherapistWithShortSessions(booking);
            for (int session = 0; session < SESSIONS_A_DAY; session++) {
                int minutes = 9 * 60 + 5 * session;
                var start = "2026-11-25T%02d:%02d:00-05:00".formatted(minutes / 60, minutes % 60);
                wishes.add(new Wish(booking.anIntake(therapist), therapist, start));
            }
        }
        return new Scene("oneDay", SESSIONS_A_DAY, wishes);
    }

    /** Everybody wants an hour of somebody else's. */
    static Scene aThousandTherapists(RunningBooking booking) {
        var wishes = new ArrayList<Wish>();
        for (int therapist = 0; therapist < THERAPISTS; therapist++) {
            var id = booking.aTherapist();
            wishes.add(new Wish(booking.anIntake(id), id, RunningBooking.NINE));
        }
        return new Scene("thousandTherapists", 1, wishes);
    }

    private static String aTherapistWithShortSessions(RunningBooking booking) {
        var therapist = booking.aTherapistTaking(10_000);
        var hours =
                "{\"timeZone\":\"America/Toronto\",\"weekly\":[{\"day\":\"WEDNESDAY\",\"from\":\"09:00\",\"to\":\"17:00\"}],"
                        + "\"sessionMinutes\":5,\"bufferMinutes\":0,\"startEveryMinutes\":5}";
        var answer = booking.http()
                .put(
                        "/api/therapists/" + therapist + "/hours",
                        hours,
                        booking.as(booking.issuer().staff(), "If-Match", "\"1\""));
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.body());
        }
        return therapist;
    }
}
