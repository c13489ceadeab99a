package io.attune.profile.crisis;

import org.jspecify.annotations.Nullable;

/**
 * A crisis resource in the words of one language, as it is shown.
 *
 * @param call {@code tel:} address
 * @param text {@code sms:} address, or {@code null} when it takes no texts
 */
public record Help(
        String code,
        String name,
        String note,
        String call,
        @Nullable String text) {}
