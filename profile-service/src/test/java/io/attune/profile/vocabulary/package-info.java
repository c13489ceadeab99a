/** Words and languages. */
@NullMarked
package io.attune.profile.vocabulary;

import org.jspecify.annotations.NullMarked;
