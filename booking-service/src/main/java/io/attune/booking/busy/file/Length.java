package io.attune.booking.busy.file;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;

/**
 * How long an event lasts.
 *
 * @param days by the calendar, so that a day with a clock change counts as one
 * @param time on top of that, as time passes
 */
record Length(int days, Duration time) {

    static final Length NONE = new Length(0, Duration.ZERO);
    static final Length ONE_DAY = new Length(1, Duration.ZERO);

    /** {@code P1W}, {@code P1DT2H}, {@code PT50M}. */
    static Length parsed(String text) {
        var sign = text.indexOf('T');
        var days = sign < 0 ? text : text.substring(0, sign);
        var period = days.equals("P") || days.equals("+P") ? Period.ZERO : Period.parse(days);
        var time = sign < 0 ? Duration.ZERO : Duration.parse("P" + text.substring(sign));
        if (period.toTotalMonths() != 0 || period.isNegative() || time.isNegative()) {
            throw new AgainstTheRule(FileRule.UNREADABLE);
        }
        return new Length(period.getDays(), time);
    }

    Instant after(Moment start) {
        var wall = start.wall().plusDays(days);
        return Moment.instant(wall, start.zone()).plus(time);
    }
}
