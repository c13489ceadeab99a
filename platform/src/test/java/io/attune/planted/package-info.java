/** Two small houses for the tests of the house rules: one keeps them all, the other breaks each of them. */
@NullMarked
package io.attune.planted;

import org.jspecify.annotations.NullMarked;
