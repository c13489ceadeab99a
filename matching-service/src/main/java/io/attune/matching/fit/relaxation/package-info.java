/**
 * What would have to give way when nobody may be offered, in one fixed order; what protects the client never gives way.
 */
@NullMarked
package io.attune.matching.fit.relaxation;

import org.jspecify.annotations.NullMarked;
