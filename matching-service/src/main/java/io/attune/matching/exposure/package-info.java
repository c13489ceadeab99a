/**
 * How often each therapist was offered, and how often they would have been had chance alone chosen among those who fit.
 * Every shortlist's own event is the one source: each instance reads the topic from its beginning and counts, so there
 * is nothing to store twice, all instances come to the same counts, and a crash loses none. A shortlist counts in full
 * when it is made, by whoever passed, and at no pick of the client's own. Where more than 500 passed, the event names
 * none of them and nobody is counted: the share of each is below 1/100, and to name them all would cost more than the
 * shortlist. Looking at a person's own share is for the fit package, which is handed it.
 */
@NullMarked
package io.attune.matching.exposure;

import org.jspecify.annotations.NullMarked;
