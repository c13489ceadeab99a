/** Glasses in MongoDB, one document to a person and an intake. */
@NullMarked
package io.attune.profile.breakglass.store;

import org.jspecify.annotations.NullMarked;
