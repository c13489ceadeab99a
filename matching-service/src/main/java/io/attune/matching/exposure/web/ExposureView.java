package io.attune.matching.exposure.web;

import io.attune.matching.exposure.ExposureReport.Group;
import io.attune.matching.exposure.ExposureReport.Report;
import io.attune.matching.exposure.ExposureReport.Row;
import io.attune.matching.exposure.Tally;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param days up to and with today, in UTC
 * @param notCounted shortlists that so many passed that nobody's share was kept
 */
record ExposureView(int days, int notCounted, List<TherapistView> therapists, List<GroupView> groups) {

    private static final int PLACES = 3;

    static ExposureView of(Report report) {
        return new ExposureView(
                report.days(),
                report.notCounted(),
                report.therapists().stream().map(TherapistView::of).toList(),
                report.groups().stream().map(GroupView::of).toList());
    }

    /**
     * @param eligible shortlists passed
     * @param expected offers, had chance alone chosen among all who passed
     * @param ratio actual ÷ expected
     */
    record TherapistView(
            String therapistId,
            @Nullable String name,
            int eligible,
            BigDecimal expected,
            int actual,
            BigDecimal ratio) {

        static TherapistView of(Row row) {
            var tally = row.tally();
            return new TherapistView(
                    row.therapistId(),
                    row.name(),
                    tally.eligible(),
                    offers(tally.expected()),
                    tally.actual(),
                    ratioOf(tally));
        }
    }

    /** @param therapists how many belong to it; never fewer than five */
    record GroupView(
            String by, String value, int therapists, int eligible, BigDecimal expected, int actual, BigDecimal ratio) {

        static GroupView of(Group group) {
            var tally = group.tally();
            return new GroupView(
                    group.by(),
                    group.value(),
                    group.therapists(),
                    tally.eligible(),
                    offers(tally.expected()),
                    tally.actual(),
                    ratioOf(tally));
        }
    }

    private static BigDecimal offers(long thousandths) {
        return BigDecimal.valueOf(thousandths, PLACES);
    }

    /** Whoever passed a shortlist could expect something, so there is always something to divide by. */
    private static BigDecimal ratioOf(Tally tally) {
        return BigDecimal.valueOf(tally.actual()).divide(offers(tally.expected()), PLACES, RoundingMode.HALF_UP);
    }
}
