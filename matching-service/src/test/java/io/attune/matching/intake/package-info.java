/** Intakes kept in memory, for the tests of whoever reads them. */
@NullMarked
package io.attune.matching.intake;

import org.jspecify.annotations.NullMarked;
