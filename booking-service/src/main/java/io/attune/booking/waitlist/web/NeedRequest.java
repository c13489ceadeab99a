package io.attune.booking.waitlist.web;

import io.attune.booking.waitlist.Need;
import java.util.Locale;

/** The body of {@code POST …/need}; one of the codes of its schema. */
record NeedRequest(String need) {

    Need read() {
        return Need.valueOf(need.toUpperCase(Locale.ROOT));
    }
}
