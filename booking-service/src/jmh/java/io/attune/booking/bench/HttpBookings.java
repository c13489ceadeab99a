package io.attune.booking.bench;

import io.attune.booking.RunningBooking;
import io.attune.booking.bench.Scene.Wish;

/** A hold and then a booking over HTTP for every wish of a scene; whatever is refused fails the run. */
final class HttpBookings {

    private final RunningBooking booking;

    HttpBookings(RunningBooking booking) {
        this.booking = booking;
    }

    Pace book(Scene scene) throws Exception {
        return Callers.work(scene.wishes().size(), number -> book(scene.wishes().get(number)));
    }

    private void book(Wish wish) {
        var held = booking.hold(wish.intake(), wish.therapist(), wish.start());
        if (held.status() != 201) {
            throw new IllegalStateException(held.status() + " " + held.body());
        }
        var booked = booking.book(wish.intake(), held.json().path("id").asString());
        if (booked.status() != 201) {
            throw new IllegalStateException(booked.status() + " " + booked.body());
        }
    }
}
