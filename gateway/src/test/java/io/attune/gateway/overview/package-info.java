/** Health and documentation with all services there, and with some away. */
@NullMarked
package io.attune.gateway.overview;

import org.jspecify.annotations.NullMarked;
