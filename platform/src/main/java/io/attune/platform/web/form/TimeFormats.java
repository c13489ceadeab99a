package io.attune.platform.web.form;

import io.attune.platform.web.FormFormat;
import io.attune.platform.web.FormFormats;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** Instants that can be read as such: RFC 3339 also knows leap seconds, and fractions beyond nanoseconds. */
@Component
class TimeFormats implements FormFormats {

    @Override
    public List<FormFormat> formats() {
        return List.of(new FormFormat(
                "date-time",
                TimeFormats::isInstant,
                "Must be an instant with its offset, such as 2026-12-15T17:00:00-05:00."));
    }

    /** In a year of four digits, as any store can keep it. */
    private static boolean isInstant(String text) {
        try {
            OffsetDateTime.parse(text);
            return Character.isDigit(text.charAt(0));
        } catch (DateTimeException _) {
            return false;
        }
    }
}
