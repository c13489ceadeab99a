/** How long a look through a large directory takes, measured. */
@NullMarked
package io.attune.matching.directory;

import org.jspecify.annotations.NullMarked;
