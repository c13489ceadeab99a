package io.attune.matching.fit.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attune.matching.fit.ACandidate;
import io.attune.matching.fit.candidate.Fees.SessionFee;
import io.attune.matching.fit.candidate.Fees.SlidingScale;
import io.attune.matching.fit.vocabulary.Money;
import io.attune.matching.fit.vocabulary.Participants;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatACandidateCannotBeTests {

    private static final Instant EARLY = Instant.parse("2026-11-25T14:00:00Z");
    private static final Instant LATE = Instant.parse("2026-11-25T15:00:00Z");

    @ParameterizedTest
    @CsvSource({"0, 0, true", "30, 11, true", ", , true", "-1, 11, false", "30, -1, false"})
    void countsClientsFromZero(Integer cap, Integer caseload, boolean possible) {
        assertPossible(possible, () -> ACandidate.who().hasCaseload(cap, caseload));
    }

    @ParameterizedTest
    @CsvSource({"30, 29, false", "30, 30, true", "30, 31, true", ", 31, false", "30, , false"})
    void isFullWhereAKnownCaseloadHasReachedAKnownCap(Integer cap, Integer caseload, boolean full) {
        var candidate = ACandidate.who().hasCaseload(cap, caseload).build();

        assertThat(candidate.standing().isFull()).isEqualTo(full);
        assertThat(candidate.standing().withRoom().isFull()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, false", "1, true"})
    void lastsForASession(int minutes, boolean possible) {
        assertPossible(possible, () -> new SessionFee(Participants.INDIVIDUAL, minutes, Money.of("150.00", "CAD")));
        assertPossible(possible, () -> hours(Duration.ofMinutes(minutes), Duration.ZERO));
    }

    @Test
    void givesNoNegativeNotice() {
        assertPossible(true, () -> hours(Duration.ofMinutes(50), Duration.ZERO));
        assertPossible(false, () -> hours(Duration.ofMinutes(50), Duration.ofSeconds(-1)));
    }

    @ParameterizedTest
    @CsvSource({"3, -1, false", "3, 0, true", "3, 3, true", "3, 4, false"})
    void hasOnlyFreePlacesThatArePlaces(int places, int free, boolean possible) {
        assertPossible(possible, () -> new SlidingScale(Money.of("80.00", "CAD"), places, free));
    }

    @Test
    void offersASlidingPlaceOnlyInItsCurrencyAndWhileOneIsFree() {
        assertThat(sliding(1).freeSlidingPlace("CAD")).contains(Money.of("80.00", "CAD"));
        assertThat(sliding(1).freeSlidingPlace("USD")).isEmpty();
        assertThat(sliding(0).freeSlidingPlace("CAD")).isEmpty();
    }

    @Test
    void opensEachHourOnceAndInOrder() {
        assertThat(hours(LATE, EARLY).starts()).containsExactly(EARLY, LATE);
        assertThat(hours(EARLY, EARLY, LATE).starts()).containsExactly(EARLY, LATE);
        assertThat(hours(EARLY, LATE).starts()).containsExactly(EARLY, LATE);
    }

    private static Fees sliding(int free) {
        return new Fees(List.of(), new SlidingScale(Money.of("80.00", "CAD"), 3, free));
    }

    private static OpenHours hours(Instant... starts) {
        return new OpenHours(Duration.ofMinutes(50), Duration.ZERO, List.of(starts), EARLY);
    }

    private static OpenHours hours(Duration session, Duration notice) {
        return new OpenHours(session, notice, List.of(), EARLY);
    }

    private static void assertPossible(boolean possible, ThrowingCallable making) {
        if (possible) {
            assertThatCode(making).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
