package io.attune.platform.decision;

/** The same idempotency key came with another body; mapped in one place to 422 {@code idempotency-key-reused}. */
public final class IdempotencyKeyReused extends RuntimeException {
    public IdempotencyKeyReused() {
        super("The idempotency key was used before with another body.");
    }
}
