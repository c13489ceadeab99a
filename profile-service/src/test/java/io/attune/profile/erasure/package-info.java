/** Receipts and the days on which things end, on paper. */
@NullMarked
package io.attune.profile.erasure;

import org.jspecify.annotations.NullMarked;
