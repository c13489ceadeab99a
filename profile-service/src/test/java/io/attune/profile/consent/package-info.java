/** What counts of all that was said about consent. */
@NullMarked
package io.attune.profile.consent;

import org.jspecify.annotations.NullMarked;
