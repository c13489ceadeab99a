package io.attune.matching.shortlist;

import static io.attune.matching.candidates.messaging.CandidateFixtures.NOW;
import static io.attune.matching.candidates.messaging.CandidateFixtures.WEDNESDAY;
import static io.attune.matching.candidates.messaging.CandidateFixtures.availability;
import static io.attune.matching.candidates.messaging.CandidateFixtures.hear;
import static io.attune.matching.candidates.messaging.CandidateFixtures.published;
import static io.attune.matching.intake.messaging.IntakeFixtures.held;
import static io.attune.matching.intake.messaging.IntakeFixtures.heldIntake;
import static io.attune.matching.intake.messaging.IntakeFixtures.intake;
import static io.attune.matching.intake.messaging.IntakeFixtures.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import io.attune.matching.basis.Asked;
import io.attune.matching.basis.store.BasisFixtures;
import io.attune.matching.shortlist.ShortlistEvent.ShortlistEmpty;
import io.attune.matching.shortlist.ShortlistEvent.ShortlistReady;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ShortlistMakingTests {

    private static final Instant THURSDAY = WEDNESDAY.plus(Duration.ofDays(1));

    private Workshop workshop = new Workshop(3, 20);

    @Test
    void offersWhoFitsAndKeepsAllThatItWasMadeFrom() {
        listed("maya", WEDNESDAY);
        workshop.liveStarts.put("maya", List.of(THURSDAY));

        workshop.hear(intake(submitted("one", 1)));

        var shortlist = workshop.shortlist("one");
        assertThat(shortlist.status()).isEqualTo(Shortlist.Status.READY);
        var offer = shortlist.offers().getFirst();
        assertThat(offer.openHours()).containsExactly(THURSDAY);
        assertThat(offer.hoursAsOf()).isEqualTo(NOW.plusSeconds(1));
        assertThat(offer.english().reasons())
                .isNotEmpty()
                .isNotEqualTo(offer.french().reasons());
        var basis = Objects.requireNonNull(shortlist.basis());
        assertThat(basis.fitModel()).isEqualTo("2026-11");
        var inputs = BasisFixtures.WRITING.read(basis.inputs());
        assertThat(inputs.asked()).isEqualTo(Asked.of(intake(submitted("one", 1)), 3));
        assertThat(inputs.at()).isEqualTo(NOW);
        assertThat(inputs.model().hash()).hasSize(64);
        assertThat(inputs.directory().passed()).isEqualTo(1);
        assertThat(inputs.directory().positions()).containsOnlyKeys("attune.therapists");
        assertThat(inputs.finalists()).singleElement().satisfies(finalist -> {
            assertThat(finalist.profileVersion()).isEqualTo(7);
            assertThat(finalist.availabilityVersion()).isEqualTo(5);
            assertThat(Objects.requireNonNull(finalist.candidate().openHours()).starts())
                    .containsExactly(THURSDAY);
        });
        assertThat(basis.standings().finalists()).singleElement().satisfies(finalist -> assertThat(finalist.score())
                .isEqualTo(finalist.contributions().stream()
                        .mapToLong(added -> (long) added.weight() * added.standing())
                        .sum()));
        assertThat(workshop.shortlists.events)
                .containsExactly(new ShortlistReady(shortlist, NOW, new Passed(1, List.of("maya"))));
    }

    @Test
    void letsTheNextOneStepInForWhomHasBeenBookedOut() {
        workshop = new Workshop(1, 1);
        listed("maya", WEDNESDAY);
        listed("omar", WEDNESDAY);
        workshop.hear(intake(submitted("first", 1)));
        var booked = workshop.shortlist("first").status();
        workshop.liveStarts.put("omar", List.of(WEDNESDAY));

        workshop.hear(intake(submitted("second", 1)));

        assertThat(booked).isEqualTo(Shortlist.Status.EMPTY);
        assertThat(workshop.shortlist("second").offers())
                .extracting(OfferedTherapist::therapistId)
                .containsExactly("omar");
    }

    @Test
    void asksOnlyOnceWhenEveryOfferHasLiveHours() {
        listed("maya", WEDNESDAY);
        workshop.liveStarts.put("maya", List.of(WEDNESDAY));

        workshop.hear(intake(submitted("one", 1)));

        assertThat(workshop.questions).hasSize(1);
    }

    @Test
    void givesUpAskingAfterThreeRoundsAndSaysWhenTheHoursWereCopied() {
        workshop = new Workshop(1, 1);
        for (var id : List.of("a", "b", "c", "d", "e")) {
            listed(id, WEDNESDAY);
        }

        workshop.hear(intake(submitted("one", 1)));

        assertThat(workshop.questions).hasSize(3);
        assertThat(workshop.shortlist("one").offers().getFirst().hoursAsOf()).isEqualTo("2026-11-23T15:10:00Z");
    }

    @Test
    void showsTheCopiedHoursWithTheirTimeWhenNobodyCanSay() {
        listed("maya", WEDNESDAY);
        workshop.bookingIsAway = true;

        workshop.hear(intake(submitted("one", 1)));

        var offer = workshop.shortlist("one").offers().getFirst();
        assertThat(offer.openHours()).containsExactly(WEDNESDAY);
        assertThat(offer.hoursAsOf()).isEqualTo("2026-11-23T15:10:00Z");
    }

    @Test
    void offersSomeoneWhoseHoursNobodyHasToldYetWithNoneToShow() {
        hear(workshop.candidates, published("maya", 7, it -> it.putNull("caseloadCap")));

        workshop.hear(intake(submitted("one", 1)));

        var offer = workshop.shortlist("one").offers().getFirst();
        assertThat(offer.openHours()).isEmpty();
        assertThat(offer.hoursAsOf()).isNull();
        assertThat(offer.english().unknown()).isNotEmpty();
    }

    @Test
    void saysThatNobodyFitsAndHowManyEachRuleRefused() {
        listed("maya", WEDNESDAY);
        workshop.bookingIsAway = true;

        workshop.hear(intake(submitted(
                "one", 1, it -> it.withObject("/need").putArray("languages").add("cr"))));

        var shortlist = workshop.shortlist("one");
        assertThat(shortlist.status()).isEqualTo(Shortlist.Status.EMPTY);
        assertThat(shortlist.relaxations()).isEmpty();
        assertThat(Objects.requireNonNull(shortlist.basis()).refusals()).containsEntry("language", 1);
        assertThat(workshop.shortlists.events).containsExactly(new ShortlistEmpty(shortlist, NOW));
    }

    @Test
    void answersEachVersionOnceAndNoOlderOne() {
        listed("maya", WEDNESDAY);
        workshop.bookingIsAway = true;

        workshop.hear(intake(submitted("one", 2)));
        workshop.hear(intake(submitted("one", 2)));
        workshop.hear(intake(submitted("one", 1)));

        assertThat(workshop.shortlists.events).hasSize(1);
        assertThat(workshop.shortlist("one").intakeVersion()).isEqualTo(2);
    }

    @Test
    void offersNobodyWhileHeldAndMatchesOnceLetGo() {
        listed("maya", WEDNESDAY);
        workshop.bookingIsAway = true;

        workshop.hear(heldIntake(held("one", 1)));

        assertThat(workshop.shortlist("one").status()).isEqualTo(Shortlist.Status.HELD);
        assertThat(workshop.shortlist("one").audience().helpFirst()).isTrue();
        assertThat(workshop.shortlists.events).isEmpty();

        workshop.hear(intake(submitted("one", 2)));

        assertThat(workshop.shortlist("one").status()).isEqualTo(Shortlist.Status.READY);
    }

    @Test
    void takesTheOffersBackWhenHeldLater() {
        listed("maya", WEDNESDAY);
        workshop.bookingIsAway = true;
        workshop.hear(intake(submitted("one", 1)));

        workshop.hear(heldIntake(held("one", 2)));

        assertThat(workshop.shortlist("one").offers()).isEmpty();
        assertThat(workshop.shortlist("one").basis()).isNull();
    }

    @Test
    void showsTheFirstThreeHoursThatAreStillOutsideTheNoticePeriod() {
        var offer = ShortlistFixtures.offer(
                "maya",
                NOW.plus(Duration.ofHours(25)),
                NOW.plus(Duration.ofHours(30)),
                NOW.plus(Duration.ofHours(40)),
                NOW.plus(Duration.ofHours(50)));

        assertThat(offer.firstOpenHours(NOW)).hasSize(3).startsWith(NOW.plus(Duration.ofHours(25)));
        assertThat(offer.firstOpenHours(NOW.plus(Duration.ofHours(2))))
                .hasSize(3)
                .startsWith(NOW.plus(Duration.ofHours(30)));
    }

    private void listed(String id, Instant... starts) {
        hear(workshop.candidates, published(id, 7), availability(id, 5, starts));
    }
}
