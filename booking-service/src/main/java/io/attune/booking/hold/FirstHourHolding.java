package io.attune.booking.hold;

import io.attune.booking.calendar.ClientClaims;
import io.attune.booking.calendar.PassedOver;
import io.attune.booking.calendar.RememberedCommand;
import io.attune.booking.day.TherapistDays;
import io.attune.booking.hold.AnyHourOutcome.HeldFirst;
import io.attune.booking.hold.AnyHourOutcome.NoneLeft;
import io.attune.booking.hold.AnyHourOutcome.SomeNotOffered;
import io.attune.booking.hold.AnyHourOutcome.TurnedAway;
import io.attune.booking.hold.FirstHour.Search;
import io.attune.booking.hold.HoldOutcome.IntakeHeld;
import io.attune.booking.hold.HoldOutcome.IntakeNotReady;
import io.attune.booking.intake.Intakes;
import io.attune.booking.intake.OfferedTherapists;
import io.attune.platform.decision.Command;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;

/** Holds the first hour that can be had with any of several therapists, asked in the order of the shortlist. */
@Service
public final class FirstHourHolding {

    private final Intakes intakes;
    private final OfferedTherapists offered;
    private final ClientClaims claims;
    private final TherapistDays days;
    private final FirstHour firstHour;
    private final InstantSource clock;

    FirstHourHolding(
            Intakes intakes,
            OfferedTherapists offered,
            ClientClaims claims,
            TherapistDays days,
            FirstHour firstHour,
            InstantSource clock) {
        this.intakes = intakes;
        this.offered = offered;
        this.claims = claims;
        this.days = days;
        this.firstHour = firstHour;
        this.clock = clock;
    }

    public AnyHourOutcome hold(HoldAnyHour wish, Command command) {
        var intake = intakes.find(wish.intakeId());
        var shortlist = offered.to(wish.intakeId());
        if (intake.isEmpty() || shortlist.isEmpty()) {
            return new TurnedAway(new IntakeNotReady());
        }
        var search = new Search(wish, intake.get(), command);
        return claims.remembered(intake.get().state().clientId(), command)
                .filter(before -> before.promised() != null)
                .map(before -> again(before, search, shortlist.get()))
                .orElseGet(() -> afresh(search, shortlist.get()));
    }

    /** A repetition is answered as before; one that a crash cut off goes on where it was, or begins again. */
    private AnyHourOutcome again(RememberedCommand before, Search search, List<String> shortlist) {
        var promised = Objects.requireNonNull(before.promised());
        var over = before.whoWasPassedOver();
        if (!promised.isLive(clock.instant()) || days.find(promised.day()).knows(promised.id())) {
            return new HeldFirst(promised, over);
        }
        if (firstHour.attempt(promised.therapistId(), promised.hour().start(), over, search)
                instanceof HoldOutcome.Held(var hold)) {
            return new HeldFirst(hold, over);
        }
        claims.takeBackPromise(search.intake().state().clientId(), search.command());
        return afresh(search, shortlist);
    }

    private AnyHourOutcome afresh(Search search, List<String> shortlist) {
        var anyOf = search.wish().anyOf();
        var strangers = strangers(anyOf, shortlist);
        if (!strangers.isEmpty()) {
            return new SomeNotOffered(strangers);
        }
        return search.intake().state().mayBook()
                ? inTurn(shortlist.stream().filter(anyOf::contains).toList(), search)
                : new TurnedAway(new IntakeHeld());
    }

    private AnyHourOutcome inTurn(List<String> therapists, Search search) {
        var passedOver = new ArrayList<PassedOver>();
        for (var therapist : therapists) {
            switch (firstHour.with(therapist, passedOver, search)) {
                case FirstHour.Had(var hold) -> {
                    return new HeldFirst(hold, passedOver);
                }
                case FirstHour.None(var reason) -> passedOver.add(new PassedOver(therapist, reason));
            }
        }
        return new NoneLeft(passedOver);
    }

    private static List<Integer> strangers(List<String> anyOf, List<String> shortlist) {
        return IntStream.range(0, anyOf.size())
                .filter(place -> !shortlist.contains(anyOf.get(place)))
                .boxed()
                .toList();
    }
}
