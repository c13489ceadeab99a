package io.attune.matching.shortlist;

import org.jspecify.annotations.Nullable;

/**
 * What would open the shortlist, if the client wanted it.
 *
 * @param code the hard rule that would give way
 * @param english how far, in words
 * @param french how far, in words
 * @param how the same as data; null where it was proposed before that was kept
 * @param opens how many therapists could then be offered
 */
public record ProposedRelaxation(
        String code,
        String english,
        String french,
        @Nullable HowFar how,
        int opens,
        String firstTherapistId,
        String firstName) {}
