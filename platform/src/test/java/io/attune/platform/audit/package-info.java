/**
 * Requests over real HTTP and what is written of them; accesses in words for the tests of all rooms. Applications of
 * tests lie here and not in a room, which services scan.
 */
@NullMarked
package io.attune.platform.audit;

import org.jspecify.annotations.NullMarked;
