/**
 * The booking service: when client and therapist can meet, and that no hour is given twice. Weekly hours, time off and
 * what is taken leave open hours; an intake holds one of them and makes an appointment of it. What the other services
 * need to know of it leaves as events; what this one needs to know of therapists and intakes comes in as events. Here,
 * in the root, implementations are chosen and settings read; everything else lives in the nouns.
 */
@NullMarked
package io.attune.booking;

import org.jspecify.annotations.NullMarked;
