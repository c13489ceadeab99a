/**
 * What {@code ./run bench booking} measures, part by part. Compiled beside the tests and in no jar; nothing of the
 * service may come in here.
 */
@NullMarked
package io.attune.booking.bench;

import org.jspecify.annotations.NullMarked;
