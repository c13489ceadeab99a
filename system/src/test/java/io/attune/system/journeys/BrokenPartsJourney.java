package io.attune.system.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.attune.platform.testing.TopicReader;
import io.attune.system.run.BreakableSystem;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class BrokenPartsJourney {

    private static final String BOOKING = "booking-service";
    private static final String PROFILE = "profile-service";

    private final BreakableSystem system = BreakableSystem.running();

    @Test
    void aBookingMadeWhileTheBrokerIsAwayIsToldOnceWhenItIsBack() {
        var person = Person.whoSends(system.gateway(), intake -> {});
        var hold = holdsTheFirstHour(person);

        system.takeBrokerAway();
        var booked = person.book(hold).expecting(201).json().required("id").asString();
        system.bringBrokerBack();

        awaitToldOnce(booked);
    }

    @Test
    void whatAServiceAcknowledgedBeforeItWasKilledIsToldOnceWhenItIsBack() {
        var person = Person.whoSends(system.gateway(), intake -> {});
        var hold = holdsTheFirstHour(person);

        system.takeBrokerAway();
        var booked = person.book(hold).expecting(201).json().required("id").asString();
        system.kill(BOOKING);
        system.bringBrokerBack();
        system.startAgain(BOOKING);

        awaitToldOnce(booked);
        assertThat(person.appointment(booked)
                        .expecting(200)
                        .json()
                        .required("status")
                        .asString())
                .isEqualTo("booked");
    }

    @Test
    void anAlertIsDeliveredThoughTheBrokerWasAwayAndTheServiceKilled() {
        system.takeBrokerAway();
        var person = Person.whoSends(
                system.gateway(), intake -> intake.withObject("safety").put("inDangerNow", true));
        system.kill(PROFILE);
        system.bringBrokerBack();
        system.startAgain(PROFILE);

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(told("attune.intakes", person.intakeId(), "intake.held.v1"))
                        .hasSize(1));
        assertThat(person.shortlist().required("status").asString()).isEqualTo("held");
    }

    private List<TopicReader.Received> told(String topic, String subject, String type) {
        return TopicReader.readAll(system.bootstrapServers(), topic).stream()
                .filter(event -> subject.equals(event.subject()))
                .filter(event -> type.equals(event.type()))
                .toList();
    }

    private static String holdsTheFirstHour(Person person) {
        var offer = person.shortlist().required("offers").required(0);
        var start = offer.required("openHours").required(0).required("start").asString();
        return person.hold(offer.required("therapistId").asString(), start)
                .expecting(201)
                .json()
                .required("id")
                .asString();
    }

    private void awaitToldOnce(String appointmentId) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !bookings(appointmentId).isEmpty());
        await().during(Duration.ofSeconds(3))
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(bookings(appointmentId)).hasSize(1));
    }

    private List<TopicReader.Received> bookings(String appointmentId) {
        return told("attune.appointments", appointmentId, "appointment.booked.v1");
    }
}
