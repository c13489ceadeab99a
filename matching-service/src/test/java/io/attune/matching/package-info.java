/** The whole service against a real broker and a real store, and the rules its packages keep. */
@NullMarked
package io.attune.matching;

import org.jspecify.annotations.NullMarked;
