/**
 * The file that a fit model is read from: strict JSON, every field known and present. Whoever matches gets the model as
 * a bean and never sees the file.
 */
@NullMarked
package io.attune.matching.fit.store;

import org.jspecify.annotations.NullMarked;
