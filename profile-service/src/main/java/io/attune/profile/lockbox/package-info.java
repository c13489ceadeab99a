/**
 * What a client has told us to withhold, and from whom. Whoever reads a record asks here which parts of it they may not
 * see; that something is missing they are always told.
 */
@NullMarked
package io.attune.profile.lockbox;

import org.jspecify.annotations.NullMarked;
