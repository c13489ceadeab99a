package io.attune.profile.therapist;

import org.jspecify.annotations.Nullable;

/**
 * What a therapist works with, and how well prepared.
 *
 * @param depth vocabulary code, from general to specialised
 * @param verified whether someone saw evidence of the training
 * @param training what was seen; for staff only
 */
public record TrainedConcern(
        String code,
        String depth,
        boolean verified,
        @Nullable String training) {}
