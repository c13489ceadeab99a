/** Who was offered how often, for staff. */
@NullMarked
package io.attune.matching.exposure.web;

import org.jspecify.annotations.NullMarked;
