/** Tests of the rules, and the needs and candidates they are tried on. */
@NullMarked
package io.attune.matching.fit;

import org.jspecify.annotations.NullMarked;
