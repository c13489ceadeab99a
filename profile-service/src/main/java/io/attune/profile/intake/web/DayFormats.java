package io.attune.profile.intake.web;

import io.attune.platform.web.FormFormat;
import io.attune.platform.web.FormFormats;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Dates that must not be past, or not ahead. A date by itself has no zone: today is what is today anywhere. */
@Component
class DayFormats implements FormFormats {

    private static final ZoneOffset WHERE_DAYS_BEGIN_FIRST = ZoneOffset.ofHours(14);
    private static final ZoneOffset WHERE_DAYS_END_LAST = ZoneOffset.ofHours(-12);
    private static final int WRITTEN_LENGTH = "2026-12-15".length();

    private final InstantSource clock;

    DayFormats(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public List<FormFormat> formats() {
        return List.of(
                new FormFormat(
                        "today-or-later",
                        text -> isDate(text, date -> !date.isBefore(today(WHERE_DAYS_END_LAST))),
                        "Must be a date, as year-month-day, that is not in the past."),
                new FormFormat(
                        "today-or-earlier",
                        text -> isDate(text, date -> !date.isAfter(today(WHERE_DAYS_BEGIN_FIRST))),
                        "Must be a date, as year-month-day, that is not in the future."));
    }

    private LocalDate today(ZoneOffset offset) {
        return clock.instant().atOffset(offset).toLocalDate();
    }

    private static boolean isDate(String text, Predicate<LocalDate> allowed) {
        try {
            return text.length() == WRITTEN_LENGTH && allowed.test(LocalDate.parse(text));
        } catch (DateTimeParseException noDate) {
            return false;
        }
    }
}
