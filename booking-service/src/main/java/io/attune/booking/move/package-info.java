/**
 * An appointment at another hour, of the same day or another. The new hour is claimed in the client's calendar and in
 * its day; the day that the appointment is in decides, and everything else follows that decision, also after a crash.
 * Who may move what, and when, is asked by {@code appointment} before.
 */
@NullMarked
package io.attune.booking.move;

import org.jspecify.annotations.NullMarked;
