package io.attune.booking.series;

import io.attune.booking.appointment.Grounds;
import io.attune.booking.change.Undertaking;
import io.attune.booking.hold.Eligibility;
import io.attune.booking.hold.Eligibility.Eligible;
import io.attune.booking.hold.EligibilityCheck;
import io.attune.booking.hold.HoldOutcome;
import io.attune.booking.intake.Intake;
import io.attune.booking.intake.Intakes;
import io.attune.booking.intake.Party;
import io.attune.booking.series.SeriesHours.SeriesHour;
import io.attune.booking.series.SeriesOutcome.Created;
import io.attune.booking.series.SeriesOutcome.InConflict;
import io.attune.booking.series.SeriesOutcome.NeedsClinician;
import io.attune.booking.series.SeriesOutcome.Refused;
import io.attune.booking.series.SeriesOutcome.TooLong;
import io.attune.platform.decision.Command;
import io.attune.platform.decision.Contended;
import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Makes a series: every hour is claimed, the series decides, the rest is settled. */
@Service
public final class SeriesBooking {

    /** Longer than the claims of a year of weeks take. */
    private static final Duration ATTEMPT = Duration.ofMinutes(1);

    private final Intakes intakes;
    private final EligibilityCheck eligibility;
    private final SeriesHours hours;
    private final SeriesClaiming claiming;
    private final KeptSeries kept;
    private final UnsettledSeries unsettled;
    private final SeriesSettlement settlement;
    private final Grounds grounds;
    private final InstantSource clock;

    SeriesBooking(
            Intakes intakes,
            EligibilityCheck eligibility,
            SeriesHours hours,
            SeriesClaiming claiming,
            KeptSeries kept,
            UnsettledSeries unsettled,
            SeriesSettlement settlement,
            Grounds grounds,
            InstantSource clock) {
        this.intakes = intakes;
        this.eligibility = eligibility;
        this.hours = hours;
        this.claiming = claiming;
        this.kept = kept;
        this.unsettled = unsettled;
        this.settlement = settlement;
        this.grounds = grounds;
        this.clock = clock;
    }

    public SeriesOutcome create(SeriesWish wish, Party party, Command command) {
        var intake = intakes.find(wish.first().intakeId());
        if (intake.isEmpty()) {
            return new Refused(new HoldOutcome.IntakeNotReady());
        }
        return madeBefore(command).orElseGet(() -> {
            endEarlierAttempts(command);
            return create(wish, intake.get(), party, command);
        });
    }

    /** Whatever the same command claimed before would be in its own way. */
    private void endEarlierAttempts(Command command) {
        var series = SeriesAsDecider.named(command.derivedId());
        unsettled.all().stream()
                .filter(begun -> begun.undertaking().decidedBy().equals(series))
                .forEach(settlement::settle);
    }

    private Optional<SeriesOutcome> madeBefore(Command command) {
        var decision = kept.decide(command.derivedId(), command, any -> Decision.keep(new SeriesDecision.GivenUp()));
        return decision instanceof SeriesDecision.Agreed agreed ? Optional.of(new Created(agreed)) : Optional.empty();
    }

    private SeriesOutcome create(SeriesWish wish, Versioned<Intake> intake, Party party, Command command) {
        if (intake.state().needsConfirmation() && !party.code().equals("clinician")) {
            return new NeedsClinician();
        }
        return switch (eligibility.of(wish.first(), intake.state())) {
            case Eligibility.Refused(var why) -> new Refused(why);
            case Eligible eligible -> {
                var dates = hours.dates(wish);
                yield dates.isEmpty() || dates.size() > SeriesWish.MOST
                        ? new TooLong(SeriesWish.MOST)
                        : create(plan(wish, dates, intake, eligible, party, command), wish, eligible, command);
            }
        };
    }

    /** @param conflicts dates that no clock shows, or whose hour is not open as things are */
    private record Plan(Undertaking undertaking, List<SeriesHour> hours, List<Conflict> conflicts) {

        boolean isHopeless(SeriesWish wish) {
            return hours.isEmpty() || !conflicts.isEmpty() && !wish.skipsConflicts();
        }

        BegunSeries begun() {
            var first = hours.getFirst().appointment();
            var parts = hours.stream().map(hour -> Part.of(hour.appointment())).toList();
            return new BegunSeries(undertaking, first.therapistId(), first.clientId(), parts);
        }
    }

    private Plan plan(
            SeriesWish wish,
            List<SeriesDates.Date> dates,
            Versioned<Intake> intake,
            Eligible eligible,
            Party party,
            Command command) {
        var series = SeriesAsDecider.named(command.derivedId());
        var undertaking = Undertaking.begun(series, clock.instant(), ATTEMPT);
        var open = new ArrayList<SeriesHour>();
        var conflicts = new ArrayList<Conflict>();
        for (var date : dates) {
            var hour = date.start()
                    .map(start -> hours.hour(date, start, undertaking.changeId(), wish, intake, eligible, party));
            var conflict = hour.isPresent()
                    ? claiming.foreseen(hour.get(), undertaking)
                    : Optional.of(new Conflict(date.localStart(), "nonexistent-local-time"));
            conflict.ifPresentOrElse(conflicts::add, () -> open.add(hour.orElseThrow()));
        }
        return new Plan(undertaking, open, conflicts);
    }

    private SeriesOutcome create(Plan plan, SeriesWish wish, Eligible eligible, Command command) {
        if (plan.isHopeless(wish)) {
            return new InConflict(plan.conflicts());
        }
        unsettled.begin(plan.begun());
        var claimed = claim(plan, eligible.therapist().state().caseloadCap());
        var outcome = claimed.isHopeless(wish)
                ? new InConflict(claimed.conflicts())
                : outcome(decide(claimed, wish, command));
        settlement.settle(plan.begun());
        if (outcome instanceof Created(var series)) {
            series.appointments().forEach(grounds::review);
        }
        return outcome;
    }

    private Plan claim(Plan plan, int caseloadCap) {
        var claimed = new ArrayList<SeriesHour>();
        var conflicts = new ArrayList<>(plan.conflicts());
        for (var hour : plan.hours()) {
            claiming.claim(hour, plan.undertaking(), caseloadCap)
                    .ifPresentOrElse(conflicts::add, () -> claimed.add(hour));
        }
        return new Plan(plan.undertaking(), claimed, conflicts);
    }

    private SeriesDecision decide(Plan plan, SeriesWish wish, Command command) {
        var appointments = plan.hours().stream().map(SeriesHour::appointment).toList();
        var agreement = new Agreement(
                plan.undertaking().changeId(),
                wish.first().therapistId(),
                wish.first().intakeId(),
                wish.everyWeeks(),
                appointments.stream().map(Part::of).toList());
        var agreed = new SeriesDecision.Agreed(command.derivedId(), wish.everyWeeks(), appointments, plan.conflicts());
        return kept.decide(
                command.derivedId(),
                command,
                series -> series.agree(plan.undertaking(), agreement, agreed, clock.instant()));
    }

    private static SeriesOutcome outcome(SeriesDecision decision) {
        return switch (decision) {
            case SeriesDecision.Agreed agreed -> new Created(agreed);
            case SeriesDecision.GivenUp tooSlow -> throw new Contended("series");
        };
    }
}
