package io.attune.profile.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.attune.platform.testing.MutableClock;
import io.attune.profile.client.KeyedHashes;
import io.attune.profile.visit.Judgement.MaybeAPerson;
import io.attune.profile.visit.Judgement.NoTicket;
import io.attune.profile.visit.Judgement.TooSoon;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TicketsTests {

    /** The night of a clock change in Toronto: no zone decides how long something takes. */
    private static final Instant OPENED = Instant.parse("2026-11-01T05:59:58.500Z");

    private static final KeyedHashes HASHES =
            (purpose, parts) -> "%064x".formatted((purpose + String.join("", parts)).hashCode() & 0xffffffffL);

    private final MutableClock clock = MutableClock.at(OPENED);
    private final Tickets tickets = with(false);

    @ParameterizedTest
    @CsvSource({
        "PT0S, TooSoon",
        "PT2.999S, TooSoon",
        "PT3S, MaybeAPerson",
        "PT24H, MaybeAPerson",
        "PT24H0.001S, NoTicket",
        "-PT1S, TooSoon"
    })
    void whoeverSendsTooSoonOrTooLateIsNotTakenForAPerson(Duration taken, String judgement) {
        var ticket = tickets.open();

        clock.set(OPENED.plus(taken));

        assertThat(tickets.judge(ticket.text()).getClass().getSimpleName()).isEqualTo(judgement);
    }

    @Test
    void theTicketSaysWhenTheFormMayBeSentAndTheRefusalHowLongToWait() {
        var ticket = tickets.open();
        assertThat(ticket.notBefore()).isEqualTo(OPENED.plusSeconds(3));

        clock.advance(Duration.ofSeconds(1));

        assertThat(tickets.judge(ticket.text())).isEqualTo(new TooSoon(Duration.ofSeconds(2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1793512798500", "1793512798500.", "99999999999999999999.00"})
    void whatIsNoTicketIsNone(String text) {
        assertThat(tickets.judge(text)).isEqualTo(new NoTicket());
    }

    @Test
    void aTicketThatWasChangedIsNone() {
        var text = tickets.open().text();
        clock.advance(Duration.ofSeconds(10));

        assertThat(tickets.judge(text)).isEqualTo(new MaybeAPerson());
        assertThat(tickets.judge("0" + text)).isEqualTo(new NoTicket());
    }

    @Test
    void whetherOneIsNeededIsThePracticesToSay() {
        assertThat(with(false).judge(null)).isEqualTo(new MaybeAPerson());
        assertThat(with(true).judge(null)).isEqualTo(new NoTicket());
    }

    @Test
    void aFormThatClosesBeforeItCanBeFilledInIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VisitSettings(Duration.ofSeconds(3), Duration.ofSeconds(3), false));
    }

    private Tickets with(boolean required) {
        return new Tickets(HASHES, new VisitSettings(Duration.ofSeconds(3), Duration.ofHours(24), required), clock);
    }
}
