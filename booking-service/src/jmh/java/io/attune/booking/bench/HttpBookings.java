package io.attune.booking.bench;

import io.attune.booking.RunningBooking;
import io.attune.booking.bench.Scene.Wish;
import io.attune.platform.testing.Http.Answer;
import java.util.UUID;

/** A hold and then a booking over HTTP for every wish of a scene; whatever is refused fails the run. */
final class HttpBookings {

    private final RunningBooking booking;

    HttpBookings(RunningBooking booking) {
        this.booking = booking;
    }

    Pace book(Scene scene) throws Exception {
        return Callers.work(scene.wishes().size(), number -> book(scene.wishes().get(number)));
    }

    /** With one token for both, as a client has one. */
    private void book(Wish wish) {
        var token = booking.issuer().recordToken(wish.intake());
        var held = send(
                token,
                "/api/holds",
                "{\"therapistId\":\"%s\",\"start\":\"%s\",\"intakeId\":\"%s\"}"
                        .formatted(wish.therapist(), wish.start(), wish.intake()));
        send(
                token,
                "/api/appointments",
                "{\"holdId\":\"" + held.json().path("id").asString() + "\"}");
    }

    private Answer send(String token, String path, String body) {
        var key = UUID.randomUUID().toString();
        var answer = booking.http().post(path, body, booking.as(token, "Idempotency-Key", key));
        if (answer.status() != 201) {
            throw new IllegalStateException(answer.status() + " " + answer.body());
        }
        return answer;
    }
}
