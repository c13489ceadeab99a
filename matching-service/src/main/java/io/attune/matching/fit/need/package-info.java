/**
 * What one client asks for, coded: no name, no contact, no narrative. Filled by the intake room from an event;
 * everything a rule may look at on the client's side is here and nothing else is.
 */
@NullMarked
package io.attune.matching.fit.need;

import org.jspecify.annotations.NullMarked;
