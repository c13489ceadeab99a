/** Tests of zone rules: what is read, which edition is taken, and what a wrong one leads to. */
@NullMarked
package io.attune.platform.time;

import org.jspecify.annotations.NullMarked;
