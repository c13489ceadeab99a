/** How much there is to burn. */
@NullMarked
package io.attune.planted.kept.oil;

import org.jspecify.annotations.NullMarked;
