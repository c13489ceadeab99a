/** What tests of this service share: the whole service over real HTTP, at a time that the test sets. */
@NullMarked
package io.attune.booking.testing;

import org.jspecify.annotations.NullMarked;
