/** Tests of who was offered how often. */
@NullMarked
package io.attune.matching.exposure;

import org.jspecify.annotations.NullMarked;
