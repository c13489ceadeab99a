/** Where to turn in a crisis, by place and language. Answers must never depend on a store, a broker or a token. */
@NullMarked
package io.attune.profile.crisis;

import org.jspecify.annotations.NullMarked;
