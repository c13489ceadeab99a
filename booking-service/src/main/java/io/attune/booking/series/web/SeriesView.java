package io.attune.booking.series.web;

import java.util.List;

/** A series as it is answered: each appointment as it stands, and the dates it goes without. */
record SeriesView(String id, int every, List<MemberView> appointments, List<ConflictView> conflicts) {

    record MemberView(
            String id, String status, String start, String end, String localStart, String timeZone, long version) {}

    /** @param cause the rule that the hour breaks, or what is in the way */
    record ConflictView(String localStart, String cause) {}
}
