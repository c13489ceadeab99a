/**
 * Who could be offered at all: this instance's copy of every therapist and of their open starts, in memory, fed by two
 * compacted topics and read while it changes. Also the question when a few of them can really be met. Who of them fits
 * is for the fit package to say.
 */
@NullMarked
package io.attune.matching.candidates;

import org.jspecify.annotations.NullMarked;
