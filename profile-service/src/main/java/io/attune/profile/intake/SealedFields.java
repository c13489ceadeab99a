package io.attune.profile.intake;

import io.attune.profile.client.SealedPlace;

/** Where each sealed part of an intake belongs. */
final class SealedFields {

    private SealedFields() {}

    static SealedPlace contact(IntakeId id) {
        return of(id, "contact");
    }

    static SealedPlace address(IntakeId id) {
        return of(id, "address");
    }

    static SealedPlace narrative(IntakeId id) {
        return of(id, "narrative");
    }

    static SealedPlace answers(IntakeId id) {
        return of(id, "answers");
    }

    static SealedPlace releaseReason(IntakeId id) {
        return of(id, "releaseReason");
    }

    static SealedPlace legalHoldReason(IntakeId id) {
        return of(id, "legalHoldReason");
    }

    private static SealedPlace of(IntakeId id, String field) {
        return new SealedPlace("intake/" + id.value(), field);
    }
}
