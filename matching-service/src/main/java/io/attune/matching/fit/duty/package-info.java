/** The rules that protect the client and the register: what is not known refuses, and none is ever relaxed. */
@NullMarked
package io.attune.matching.fit.duty;

import org.jspecify.annotations.NullMarked;
