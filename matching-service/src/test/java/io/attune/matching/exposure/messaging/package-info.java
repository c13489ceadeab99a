/** Tests of who was offered how often, as it is heard. */
@NullMarked
package io.attune.matching.exposure.messaging;

import org.jspecify.annotations.NullMarked;
