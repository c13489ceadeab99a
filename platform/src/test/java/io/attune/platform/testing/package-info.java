/**
 * What tests of every service share: a clock that is set by hand, the local stack, tokens, contracts. Published in the
 * test jar; nothing in main code may come here.
 */
@NullMarked
package io.attune.platform.testing;

import org.jspecify.annotations.NullMarked;
