/**
 * Published questionnaires. How each is scored is a fact and known here; its wording belongs to others, so a practice
 * that has a licence loads it as a pack, and what is not loaded is not asked.
 */
@NullMarked
package io.attune.profile.instrument;

import org.jspecify.annotations.NullMarked;
