/**
 * The few words that a client's need and a therapist's practice share: who comes, how old, how they meet, what it
 * costs. Codes are the wire's; open vocabularies (concerns, approaches, languages) stay plain codes because
 * profile-service owns them.
 */
@NullMarked
package io.attune.matching.fit.vocabulary;

import org.jspecify.annotations.NullMarked;
