/** Holds the sample directory to the vocabulary of the services, and its publication to happening once. */
@NullMarked
package io.attune.system.directory;

import org.jspecify.annotations.NullMarked;
