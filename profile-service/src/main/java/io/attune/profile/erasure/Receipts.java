package io.attune.profile.erasure;

import io.attune.profile.client.KeyedHashes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Opens a receipt for each erasure and enters who has forgotten. Its id cannot be guessed, not even from the intake's.
 */
@Service
public final class Receipts {

    private static final int DIGITS = 32;

    private final Erasures erasures;
    private final KeyedHashes hashes;

    public Receipts(Erasures erasures, KeyedHashes hashes) {
        this.erasures = erasures;
        this.hashes = hashes;
    }

    /** The receipt's id; for an intake whose erasure was asked for before, the same. */
    public String open(String intakeId, Instant at, LocalDate copiesUntil) {
        erasures.keep(id(intakeId), Erasure.requested(intakeId, at, copiesUntil));
        return id(intakeId);
    }

    /** The receipt's id, if the intake's erasure was asked for. */
    public Optional<String> of(String intakeId) {
        return Optional.of(id(intakeId)).filter(id -> erasures.find(id).isPresent());
    }

    public Optional<Erasure> find(String receiptId) {
        return erasures.find(receiptId);
    }

    public void enter(String intakeId, String service, Instant at) {
        erasures.change(id(intakeId), erasure -> erasure.doneBy(service, at));
    }

    private String id(String intakeId) {
        return hashes.hash("receipt", intakeId).substring(0, DIGITS);
    }
}
