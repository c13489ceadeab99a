/**
 * Changes that span documents: claimed in each document that must make room, decided by one write of one document,
 * settled after. Here is only how a claim is traced to its decision; what is claimed and who decides is known to the
 * nouns that claim and decide.
 */
@NullMarked
package io.attune.booking.change;

import org.jspecify.annotations.NullMarked;
