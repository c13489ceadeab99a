package io.attune.booking.appointment.web;

import io.attune.booking.appointment.CancelWish;
import org.jspecify.annotations.Nullable;

/** The body of {@code POST …/cancel}; the reason is one of the codes of its schema. */
record CancelRequest(String reason, @Nullable OverrideRequest override) {

    CancelWish read(String id, long version) {
        return new CancelWish(id, version, reason, override == null ? null : override.reason());
    }
}
