/**
 * What becomes of what was agreed when governments change the clocks: a newer edition of the zone rules is taken up,
 * every appointment ahead keeps its local time, and whoever comes in another's way by it is marked for a person. It
 * happens when an instance starts, when newer rules arrive while it runs, and when it is asked for; doing it twice does
 * no more than once.
 */
@NullMarked
package io.attune.booking.reprojection;

import org.jspecify.annotations.NullMarked;
