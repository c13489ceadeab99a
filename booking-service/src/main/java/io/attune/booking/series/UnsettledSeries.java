package io.attune.booking.series;

import java.util.List;

/** Which series were begun and are not settled in every document. */
public interface UnsettledSeries {

    /** Noted before anything is claimed, so a crash between the two leaves one too many, never one too few. */
    void begin(BegunSeries series);

    void done(String changeId);

    /** All of them; few at any time. */
    List<BegunSeries> all();
}
