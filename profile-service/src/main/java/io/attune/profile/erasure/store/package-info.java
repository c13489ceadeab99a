/** Erasures in MongoDB, each under the id of its receipt. */
@NullMarked
package io.attune.profile.erasure.store;

import org.jspecify.annotations.NullMarked;
