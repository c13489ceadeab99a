/** Tests of the words and quantities that needs and candidates share. */
@NullMarked
package io.attune.matching.fit.vocabulary;

import org.jspecify.annotations.NullMarked;
