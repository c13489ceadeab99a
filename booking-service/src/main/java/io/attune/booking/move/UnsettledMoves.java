package io.attune.booking.move;

import java.util.List;

/** Which moves were begun and are not settled in every document, so that nobody has to search for what a crash left. */
public interface UnsettledMoves {

    /** Noted before anything is claimed, so a crash between the two leaves one too many, never one too few. */
    void begin(UnsettledMove move);

    void done(String changeId);

    /** All of them; few at any time. */
    List<UnsettledMove> all();
}
