/** Open alerts, a few to a document. */
@NullMarked
package io.attune.profile.alert.store;

import org.jspecify.annotations.NullMarked;
