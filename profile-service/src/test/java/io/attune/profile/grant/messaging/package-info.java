/** What is said of keys, against the paper. */
@NullMarked
package io.attune.profile.grant.messaging;

import org.jspecify.annotations.NullMarked;
