/** The service over real HTTP, with a store, a broker and an identity provider of the test's own. */
@NullMarked
package io.attune.profile;

import org.jspecify.annotations.NullMarked;
