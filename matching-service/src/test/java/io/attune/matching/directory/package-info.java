/** The directory against the plainest way to make one, and while it changes. */
@NullMarked
package io.attune.matching.directory;

import org.jspecify.annotations.NullMarked;
