package io.attune.booking.race;

import io.attune.booking.RunningBooking;
import io.attune.platform.testing.Http.Answer;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Somebody who takes hours and gives them back without a pause: now through one instance, now through the other. What
 * is held is given back, or booked and then cancelled.
 */
final class Caller {

    private final List<RunningBooking> instances;
    private final List<String> therapists;
    private final List<String> starts;
    private final List<String> intakes;
    private final Ledger ledger;
    private final Random random;

    Caller(
            List<RunningBooking> instances,
            List<String> therapists,
            List<String> starts,
            List<String> intakes,
            Ledger ledger,
            long seed) {
        this.instances = instances;
        this.therapists = therapists;
        this.starts = starts;
        this.intakes = intakes;
        this.ledger = ledger;
        this.random = new Random(seed);
    }

    void attempt() {
        var intake = one(intakes);
        var therapist = one(therapists);
        var start = one(starts);
        var hour = therapist + ' ' + start;
        long asked = System.nanoTime();
        var answer = one(instances).hold(intake, therapist, start);
        long answered = System.nanoTime();
        if (answer.status() == 201) {
            keep(intake, hour, answer.json().path("id").asString(), asked, answered);
        } else if (answer.problem().equals("slot-taken")) {
            ledger.refused(hour, asked, answered);
        } else {
            ledger.surprised("hold: " + answer.body());
        }
    }

    private void keep(String intake, String hour, String hold, long asked, long had) {
        boolean booked = random.nextBoolean();
        if (booked) {
            expect(201, "book", one(instances).book(intake, hold));
            ledger.booked();
        }
        long givingBack = System.nanoTime();
        var answer = booked ? cancel(intake, hold) : release(intake, hold);
        expect(booked ? 200 : 204, "give back", answer);
        ledger.stayed(new Stay(hour, asked, had, givingBack, System.nanoTime()));
    }

    private Answer cancel(String intake, String appointment) {
        var instance = one(instances);
        return instance.http()
                .post(
                        "/api/appointments/" + appointment + "/cancel",
                        "{\"reason\":\"client-asked\"}",
                        instance.asHolder(
                                intake,
                                "If-Match",
                                "\"1\"",
                                "Idempotency-Key",
                                UUID.randomUUID().toString()));
    }

    private Answer release(String intake, String hold) {
        var instance = one(instances);
        return instance.http().send("DELETE", "/api/holds/" + hold, "", instance.asHolder(intake));
    }

    private void expect(int status, String what, Answer answer) {
        if (answer.status() != status) {
            ledger.surprised(what + ": " + answer.status() + ' ' + answer.body());
        }
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
