/**
 * One therapist's local day, the only place where it is decided that no hour is given twice. Holds and appointments are
 * its entries; whatever touches one is decided here, purely, and written with the events it yields. Nothing here knows
 * hours, clients' other plans or who may ask: {@code hold} and {@code appointment} ask those before they come in.
 */
@NullMarked
package io.attune.booking.day;

import org.jspecify.annotations.NullMarked;
