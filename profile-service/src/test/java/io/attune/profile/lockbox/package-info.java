/** The client's instructions on paper. */
@NullMarked
package io.attune.profile.lockbox;

import org.jspecify.annotations.NullMarked;
