package io.attune.matching.shortlist;

/**
 * What would open the shortlist, if the client wanted it.
 *
 * @param code the hard rule that would give way
 * @param english how far, in words
 * @param french how far, in words
 * @param how the same as data
 * @param opens how many therapists could then be offered
 */
public record ProposedRelaxation(
        String code, String english, String french, HowFar how, int opens, String firstTherapistId, String firstName) {}
