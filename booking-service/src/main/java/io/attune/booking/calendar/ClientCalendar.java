package io.attune.booking.calendar;

import io.attune.booking.day.Hold;
import io.attune.booking.day.Hour;
import io.attune.platform.decision.Command;
import io.attune.platform.decision.Decision;
import io.attune.platform.decision.IdempotencyKeyReused;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where one client will be, and which commands they sent. No two claims of a client overlap. Claims that have run out
 * and commands older than a day go with the next change.
 */
public record ClientCalendar(List<Engagement> engagements, List<RememberedCommand> commands) {

    private static final Duration COMMANDS_KEPT = Duration.ofHours(24);

    public ClientCalendar {
        engagements = List.copyOf(engagements);
        commands = List.copyOf(commands);
    }

    /** A client who never claimed anything. */
    public static ClientCalendar empty() {
        return new ClientCalendar(List.of(), List.of());
    }

    /** What the same command promised before, if it came before. */
    public Optional<RememberedCommand> remembered(Command command) {
        var found = commands.stream()
                .filter(known -> known.key().equals(command.key()))
                .findFirst();
        if (found.isPresent() && !found.get().bodyHash().equals(command.bodyHash())) {
            throw new IdempotencyKeyReused();
        }
        return found;
    }

    /** Claims an hour for a hold. The same command again finds its promise and keeps it, while that can be kept. */
    public Decision<ClientCalendar, Void, ClaimDecision> claimHold(Hold wanted, Command command, Instant now) {
        return claimHold(wanted, List.of(), command, now);
    }

    /** @param passedOver whom the command asked before this hour */
    Decision<ClientCalendar, Void, ClaimDecision> claimHold(
            Hold wanted, List<PassedOver> passedOver, Command command, Instant now) {
        var before = remembered(command)
                .filter(known -> known.promised() != null && known.promised().isLive(now));
        var promised = before.map(RememberedCommand::promised).orElse(wanted);
        var others = before.map(RememberedCommand::whoWasPassedOver).orElse(passedOver);
        var memory = new RememberedCommand(command.key(), command.bodyHash(), now, promised, others);
        return claim(Engagement.toHold(promised, now), promised, memory);
    }

    /** Claims an hour that the client is asked about: it takes the place of nothing that they hold. */
    Decision<ClientCalendar, Void, ClaimDecision> claimOffer(Hold wanted, Command command, Instant now) {
        var held = holds(engagements).stream()
                .filter(engagement -> now.isBefore(engagement.until()))
                .filter(engagement -> !engagement.id().equals(wanted.id()))
                .toList();
        return held.isEmpty() ? claimHold(wanted, command, now) : Decision.keep(new ClaimDecision.Overlaps(held));
    }

    /** Claims the hour of a hold for the appointment it is to become. */
    public Decision<ClientCalendar, Void, ClaimDecision> claimBooking(Hold hold, Command command, Instant now) {
        remembered(command);
        var memory = new RememberedCommand(command.key(), command.bodyHash(), now, null);
        return claim(Engagement.toBook(hold, now), hold, memory);
    }

    /** Claims the hour an appointment is to be moved to, beside the one it has. */
    public Decision<ClientCalendar, Void, MoveClaim> claimMove(Engagement wanted, boolean mayOverlap) {
        var inTheWay = live(wanted.claimedAt()).stream()
                .filter(engagement -> !engagement.id().equals(wanted.id()))
                .filter(wanted::overlaps)
                .toList();
        return inTheWay.isEmpty() || mayOverlap
                ? Decision.change(
                        new ClientCalendar(and(live(wanted.claimedAt()), wanted), commands),
                        List.of(),
                        new MoveClaim.Claimed())
                : Decision.keep(new MoveClaim.Overlaps(inTheWay));
    }

    /** The move was made: the appointment claims its new hour and none before. */
    public Decision<ClientCalendar, Void, Boolean> moved(String changeId) {
        var made = engagements.stream()
                .filter(engagement -> engagement.isOf(changeId))
                .toList();
        return without(engagement -> made.stream().anyMatch(engagement::isBefore), commands);
    }

    /** The move was given up. */
    public Decision<ClientCalendar, Void, Boolean> notMoved(String changeId) {
        return without(engagement -> engagement.isOf(changeId), commands);
    }

    /** One hour of a change that claims several was given up. */
    public Decision<ClientCalendar, Void, Boolean> notMoved(String appointmentId, String changeId) {
        return without(
                engagement -> engagement.isOf(changeId) && engagement.id().equals(appointmentId), commands);
    }

    private List<Engagement> live(Instant now) {
        return engagements.stream()
                .filter(engagement -> now.isBefore(engagement.until()))
                .toList();
    }

    /** An earlier attempt of the same id gives way to this one. */
    private Decision<ClientCalendar, Void, ClaimDecision> claim(
            Engagement wanted, Hold hold, RememberedCommand memory) {
        var now = wanted.claimedAt();
        var others = live(now).stream()
                .filter(engagement -> !engagement.id().equals(wanted.id()))
                .toList();
        var inTheWay = others.stream().filter(wanted::overlaps).toList();
        if (!inTheWay.isEmpty() && hold.override() == null) {
            return Decision.keep(new ClaimDecision.Overlaps(inTheWay));
        }
        var after = new ClientCalendar(and(others, wanted), and(commandsBut(memory.key(), now), memory));
        return Decision.change(after, List.of(), new ClaimDecision.Claimed(wanted, hold, holds(others)));
    }

    /** Takes a claim back that led to nothing, and forgets its command, so that it is decided afresh next time. */
    public Decision<ClientCalendar, Void, Boolean> takeBack(Engagement claim, Command command) {
        return without(claim::isAttempt, commandsBut(command.key(), claim.claimedAt()));
    }

    /** Drops a claim whose entry is over or never came to be. */
    public Decision<ClientCalendar, Void, Boolean> drop(Engagement claim) {
        return without(claim::isAttempt, commands);
    }

    /** Drops all claims of an entry that is over. */
    public Decision<ClientCalendar, Void, Boolean> drop(String id) {
        return without(engagement -> engagement.id().equals(id), commands);
    }

    private Decision<ClientCalendar, Void, Boolean> without(
            Predicate<Engagement> which, List<RememberedCommand> keptCommands) {
        var others = engagements.stream().filter(which.negate()).toList();
        return others.size() == engagements.size()
                ? Decision.keep(false)
                : Decision.change(new ClientCalendar(others, keptCommands), List.of(), true);
    }

    /**
     * An appointment's instants moved with the rules of its zone, and its claim moves along, also where the client is
     * elsewhere then: the answer says whether they are.
     */
    public Decision<ClientCalendar, Void, Boolean> reproject(String id, Instant from, Hour hour, Instant now) {
        Predicate<Engagement> own = known -> known.id().equals(id)
                && (known.start().equals(from) || known.start().equals(hour.start()));
        var moved = engagements.stream()
                .map(known -> own.test(known) ? known.during(hour.start(), hour.end()) : known)
                .toList();
        var elsewhere = moved.stream()
                .filter(other -> !other.id().equals(id) && now.isBefore(other.until()))
                .anyMatch(other ->
                        other.start().isBefore(hour.end()) && hour.start().isBefore(other.end()));
        return moved.equals(engagements)
                ? Decision.keep(elsewhere)
                : Decision.change(new ClientCalendar(moved, commands), List.of(), elsewhere);
    }

    private static List<Engagement> holds(List<Engagement> engagements) {
        return engagements.stream()
                .filter(engagement -> engagement.kind() == Engagement.Kind.HOLD)
                .toList();
    }

    private List<RememberedCommand> commandsBut(String key, Instant now) {
        return commands.stream()
                .filter(known -> !known.key().equals(key))
                .filter(known -> now.isBefore(known.at().plus(COMMANDS_KEPT)))
                .toList();
    }

    private static <T> List<T> and(List<T> some, T one) {
        var more = new ArrayList<>(some);
        more.add(one);
        return more;
    }
}
