package io.attune.system.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.attune.system.run.BreakableSystem;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class FirstHourJourney {

    private final BreakableSystem system = BreakableSystem.running();

    @Test
    void someoneIsOfferedThreeTherapistsWithReasonsAndBooksTheFirstHour() {
        var person = Person.whoSends(system.gateway(), intake -> {});

        var shortlist = person.shortlist();
        var offer = shortlist.required("offers").required(0);
        var hour = offer.required("openHours").required(0);
        var therapistId = offer.required("therapistId").asString();
        var hold = person.hold(therapistId, hour.required("start").asString())
                .expecting(201)
                .json();
        var booked = person.book(hold.required("id").asString()).expecting(201).json();

        assertThat(shortlist.required("status").asString()).isEqualTo("ready");
        assertThat(shortlist.required("offers")).hasSize(3).allSatisfy(each -> {
            assertThat(each.required("name").asString()).isNotBlank();
            assertThat(each.required("reasons")).isNotEmpty().allSatisfy(reason -> assertThat(
                            reason.required("text").asString())
                    .isNotBlank());
            assertThat(each.required("openHours")).isNotEmpty();
        });
        assertThat(booked.required("status").asString()).isEqualTo("booked");
        assertThat(instant(booked.required("start").asString()))
                .isEqualTo(instant(hour.required("start").asString()));
        var read = person.appointment(booked.required("id").asString()).expecting(200);
        assertThat(read.json()).isEqualTo(booked);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> person.intake().required("status").asString().equals("booked"));
    }

    @Test
    void theSameRequestSentTwiceHasOneEffectAndOneAnswer() {
        var key = Person.newKey();
        var intake = Person.intake(changes -> {});
        var first = Person.send(system.gateway(), key, intake).expecting(201).json();
        var again = Person.send(system.gateway(), key, intake).expecting(201).json();
        assertThat(again.required("id")).isEqualTo(first.required("id"));

        var person = Person.whoSends(system.gateway(), changes -> {});
        var offer = person.shortlist().required("offers").required(1);
        var hour = offer.required("openHours").required(0);
        var hold = person.hold(
                        offer.required("therapistId").asString(),
                        hour.required("start").asString())
                .expecting(201)
                .json();
        var bookingKey = Person.newKey();
        var booked = person.book(bookingKey, hold.required("id").asString()).expecting(201);
        var bookedAgain =
                person.book(bookingKey, hold.required("id").asString()).expecting(201);

        assertThat(bookedAgain.json()).isEqualTo(booked.json());
    }

    @Test
    void aFormFullOfMistakesIsAnsweredWithAllOfThemAndNothingIsKept() {
        var key = Person.newKey();
        var intake = Person.intake(changes -> {
            changes.put("ageGroup", "toddler");
            ((ObjectNode) changes.required("location")).put("timeZone", "Mars/Olympus");
            ((ArrayNode) changes.required("languages")).removeAll().add("xx-not-a-language");
            ((ObjectNode) changes.required("concerns").required(0)).put("severity", 9);
            ((ObjectNode) changes.required("safety")).remove("harmToOthers");
            changes.put("startBy", "2020-01-01");
        });

        var refused = Person.send(system.gateway(), key, intake);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().required("errors"))
                .extracting(error -> error.required("pointer").asString())
                .contains(
                        "/ageGroup",
                        "/location/timeZone",
                        "/languages/0",
                        "/concerns/0/severity",
                        "/safety/harmToOthers",
                        "/startBy");
        var mended = Person.send(system.gateway(), key, Person.intake(changes -> {}));
        assertThat(mended.status()).as("a refusal leaves the key free").isEqualTo(201);
    }

    @Test
    void someoneWhomNobodyFitsIsToldWhatWouldOpenDoors() {
        var person = Person.whoSends(system.gateway(), intake -> {
            var times = ((ArrayNode) intake.required("times")).removeAll();
            times.addObject().put("day", "SUNDAY").put("from", "03:00").put("to", "04:00");
        });

        var shortlist = person.shortlist();

        assertThat(shortlist.required("status").asString()).isEqualTo("empty");
        assertThat(shortlist.required("offers")).isEmpty();
        var first = shortlist.required("relaxations").required(0);
        assertThat(first.required("code").asString()).isEqualTo("times");
        assertThat(first.required("opens").asInt()).isPositive();
        assertThat(first.required("change").asString()).isNotBlank();
    }

    @Test
    void anHourTakenMeanwhileIsRefusedWithTheNextThree() {
        var slower = Person.whoSends(system.gateway(), intake -> {});
        var offer = slower.shortlist().required("offers").required(2);
        var therapistId = offer.required("therapistId").asString();
        var start = offer.required("openHours").required(0).required("start").asString();
        var quicker = Person.whoSends(system.gateway(), intake -> {});
        quicker.shortlist();
        // Already an offer, unless the last place went to somebody who had been shown too seldom.
        assertThat(quicker.pick(therapistId).status()).isIn(200, 201);
        var hold = quicker.hold(therapistId, start).expecting(201).json();
        var booked = quicker.book(hold.required("id").asString()).expecting(201).json();

        var refused = slower.hold(therapistId, start);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().required("type").asString()).endsWith("/slot-taken");
        assertThat(refused.json().required("nextOpenHours")).hasSize(3);
        assertThat(slower.appointment(booked.required("id").asString()).status())
                .isEqualTo(404);
    }

    @Test
    void someoneInDangerIsShownWhereHelpIsAndIsNeverMatched() {
        var person = Person.whoSends(
                system.gateway(), intake -> ((ObjectNode) intake.required("safety")).put("thoughtsOfSuicide", true));

        assertThat(person.intake().required("status").asString()).isEqualTo("held");
        assertThat(person.intake().required("crisisResources")).isNotEmpty();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> person.shortlist().required("status").asString().equals("held"));
        assertThat(person.shortlist().required("offers")).isEmpty();
        assertThat(person.shortlist().required("crisisResources")).isNotEmpty();
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
