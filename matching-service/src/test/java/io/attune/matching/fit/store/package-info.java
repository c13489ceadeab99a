/** Tests of the file, and the shipped model for everybody else's. */
@NullMarked
package io.attune.matching.fit.store;

import org.jspecify.annotations.NullMarked;
