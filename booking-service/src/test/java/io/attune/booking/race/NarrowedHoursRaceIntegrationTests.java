package io.attune.booking.race;

import static io.attune.booking.testing.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import io.attune.booking.RunningBooking;
import io.attune.platform.testing.Http.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Somebody holds an hour on one instance at the instant at which the therapist gives it up on the other. Either may
 * come first; then the hold is honoured and what comes of it marked, or the hour is refused, never one of the two
 * halfway.
 */
class NarrowedHoursRaceIntegrationTests {

    private static final int ROUNDS = 20;

    /** On a machine on which one of the two is nearly always first. */
    private static final int MOST = 200;

    private static final String AFTERNOONS = "{\"timeZone\":\"America/Toronto\",\"weekly\":["
            + "{\"day\":\"WEDNESDAY\",\"from\":\"13:00\",\"to\":\"17:00\"}]}";

    private static RunningBooking first;
    private static RunningBooking second;

    @BeforeAll
    static void start() {
        first = RunningBooking.start();
        second = first.another();
    }

    @AfterAll
    static void stop() {
        second.close();
        first.close();
    }

    @Test
    void honoursTheHoldAndMarksItOrRefusesTheHour() throws Exception {
        var outcomes = new TreeSet<String>();
        for (int round = 0; round < ROUNDS || outcomes.size() < 2 && round < MOST; round++) {
            outcomes.addAll(round());
        }

        assertThat(outcomes).as("both came first at times").containsExactly("held", "outside-hours");
    }

    private static Set<String> round() throws Exception {
        var therapist = first.aTherapist();
        var intakes = List.of(first.anIntake(therapist), first.anIntake(therapist), first.anIntake(therapist));
        var calls = new ArrayList<Callable<Answer>>();
        for (int caller = 0; caller < intakes.size(); caller++) {
            var intake = intakes.get(caller);
            var start = "2026-11-25T%02d:00:00-05:00".formatted(9 + caller);
            calls.add(() -> first.hold(intake, therapist, start));
        }
        calls.add(1, () -> narrow(therapist));

        var answers = new ArrayList<>(atOnce(calls));

        assertThat(answers.remove(1).status()).isEqualTo(200);
        assertThat(openOnTheMorning(first, therapist)).isEmpty();
        assertThat(openOnTheMorning(second, therapist)).isEmpty();
        var outcomes = new TreeSet<String>();
        for (int caller = 0; caller < intakes.size(); caller++) {
            outcomes.add(outcome(intakes.get(caller), answers.get(caller)));
        }
        return outcomes;
    }

    /** A held hour is booked on the instance that knows the new hours, and a person is told to look at it. */
    private static String outcome(String intake, Answer held) {
        if (held.status() != 201) {
            return held.json().path("rule").asString();
        }
        var booked = second.book(intake, held.json().path("id").asString());
        assertThat(booked.status()).as(booked.body()).isEqualTo(201);
        assertThat(attentions(intake, booked.json().path("id").asString())).containsExactly("hours-changed");
        return "held";
    }

    private static Set<String> attentions(String intake, String appointment) {
        var codes = new TreeSet<String>();
        first.http()
                .get("/api/appointments/" + appointment, first.asHolder(intake))
                .json()
                .path("attentions")
                .valueStream()
                .forEach(code -> codes.add(code.asString()));
        return codes;
    }

    private static Answer narrow(String therapist) {
        return second.http()
                .put(
                        "/api/therapists/" + therapist + "/hours",
                        AFTERNOONS,
                        second.as(second.issuer().staff(), "If-Match", "\"1\""));
    }

    private static List<String> openOnTheMorning(RunningBooking instance, String therapist) {
        return instance.http()
                .get("/api/therapists/" + therapist
                        + "/open-hours?from=2026-11-25T00:00:00Z&to=2026-11-25T18:00:00Z&timeZone=America/Toronto")
                .json()
                .path("openHours")
                .findValuesAsString("start");
    }
}
