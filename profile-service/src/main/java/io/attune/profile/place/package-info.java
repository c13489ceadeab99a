/** Where Canadian cities lie, no closer than their centre, so that a distance can be told without an address. */
@NullMarked
package io.attune.profile.place;

import org.jspecify.annotations.NullMarked;
