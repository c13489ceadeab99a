/** What a client can ask for, and what no need can say. */
@NullMarked
package io.attune.matching.fit.need;

import org.jspecify.annotations.NullMarked;
