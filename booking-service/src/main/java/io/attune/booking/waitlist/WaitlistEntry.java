package io.attune.booking.waitlist;

import io.attune.platform.decision.Decision;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One intake's place on the waitlist.
 *
 * @param joinedAt tells one time of waiting from the next
 * @param joinedOn the date of joining on the client's own calendar
 * @param asked what they are asked about now
 * @param askedBefore hours ahead that they did not take; nobody is asked about the same hour twice
 * @param unanswered how many questions in a row they let pass
 */
public record WaitlistEntry(
        String intakeId,
        String clientId,
        Wish wish,
        Instant joinedAt,
        LocalDate joinedOn,
        Need need,
        Standing standing,
        @Nullable Question asked,
        List<Question> askedBefore,
        int unanswered) {

    public WaitlistEntry {
        askedBefore = List.copyOf(askedBefore);
    }

    /** The same for every joining of an intake, so that joining twice is one place. */
    public static String idOf(String intakeId) {
        return UUID.nameUUIDFromBytes(("waitlist/" + intakeId).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    static WaitlistEntry joined(String intakeId, String clientId, Wish wish, Instant at, LocalDate on) {
        return new WaitlistEntry(intakeId, clientId, wish, at, on, Need.USUAL, Standing.WAITING, null, List.of(), 0);
    }

    public boolean waits() {
        return standing == Standing.WAITING;
    }

    /** Waits, and is not being asked. */
    boolean isFree() {
        return waits() && asked == null;
    }

    boolean wasAsked(String therapistId, Instant start) {
        return askedBefore.stream()
                .anyMatch(before -> before.therapistId().equals(therapistId)
                        && before.start().equals(start));
    }

    /** Whoever waits already keeps their place, whatever they wait for now. */
    WaitlistEntry wishing(Wish other) {
        return new WaitlistEntry(
                intakeId, clientId, other, joinedAt, joinedOn, need, standing, asked, askedBefore, unanswered);
    }

    Decision<WaitlistEntry, Void, Boolean> ask(Question question) {
        return isFree()
                ? Decision.change(with(standing, question, askedBefore, unanswered), List.of(), true)
                : Decision.keep(false);
    }

    /** The hour could not be held: it is as if they had never been asked. */
    Decision<WaitlistEntry, Void, Boolean> unask(Question question) {
        return asked != null && asked.isAbout(question)
                ? Decision.change(with(standing, null, askedBefore, unanswered), List.of(), true)
                : Decision.keep(false);
    }

    WaitlistEntry flagged(Need other) {
        return new WaitlistEntry(
                intakeId, clientId, wish, joinedAt, joinedOn, other, standing, asked, askedBefore, unanswered);
    }

    WaitlistEntry over(Standing why) {
        return with(why, null, List.of(), unanswered);
    }

    /** @param mostUnanswered after how many questions without an answer nobody asks any more */
    WaitlistEntry after(Fate fate, Instant now, int mostUnanswered) {
        return switch (fate) {
            case WAITS, ASKED, TO_BE_ASKED -> this;
            case DECLINED -> with(standing, null, askedBeforeAnd(asked, now), 0);
            case LET_PASS ->
                unanswered + 1 < mostUnanswered
                        ? with(standing, null, askedBeforeAnd(asked, now), unanswered + 1)
                        : over(Standing.UNANSWERED);
            case BOOKED -> over(Standing.BOOKED);
            case HELD_BACK -> over(Standing.HELD_BACK);
        };
    }

    private List<Question> askedBeforeAnd(@Nullable Question one, Instant now) {
        var more = new ArrayList<>(askedBefore);
        if (one != null) {
            more.add(one);
        }
        more.removeIf(question -> question.start().isBefore(now));
        return more;
    }

    private WaitlistEntry with(Standing now, @Nullable Question question, List<Question> before, int notAnswered) {
        return new WaitlistEntry(
                intakeId, clientId, wish, joinedAt, joinedOn, need, now, question, before, notAnswered);
    }
}
