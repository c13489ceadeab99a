package io.attune.profile.grant;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * The key to sign with now. A key signs for 60 days; its successor is made known ten minutes before it takes over. The
 * first key ever, and the first after a long silence, has to sign at once.
 */
@Service
public final class KeyRing {

    static final Duration LEAD = Duration.ofMinutes(10);
    static final Duration SIGNS_FOR = Duration.ofDays(60);
    /** Room for the last token and for clocks that differ. */
    static final Duration KEPT_AFTER = Duration.ofHours(1);

    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final SigningKeys keys;
    private final InstantSource clock;
    private volatile Remembered remembered = new Remembered(List.of(), Instant.EPOCH);

    KeyRing(SigningKeys keys, InstantSource clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** Makes the next key when it is time for one. */
    public SigningKey current() {
        var now = clock.instant();
        if (remembered.until().isBefore(now)) {
            remembered = new Remembered(withNextWhenDue(keys.all(), now), now.plus(REMEMBERED));
        }
        return remembered.keys().stream()
                .filter(key -> !key.useFrom().isAfter(now))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException("No signing key may be used yet."));
    }

    private List<SigningKey> withNextWhenDue(List<SigningKey> known, Instant now) {
        var due = known.isEmpty() || !known.getLast().useFrom().plus(SIGNS_FOR).isAfter(now.plus(LEAD));
        if (!due) {
            return known;
        }
        var tooLate =
                known.isEmpty() || !known.getLast().useFrom().plus(SIGNS_FOR).isAfter(now);
        keys.keep(known.size() + 1, fresh(tooLate ? now : now.plus(LEAD)));
        return keys.all();
    }

    private static SigningKey fresh(Instant useFrom) {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = generator.generateKeyPair();
            return new SigningKey(
                    UUID.randomUUID().toString(),
                    (ECPublicKey) pair.getPublic(),
                    (ECPrivateKey) pair.getPrivate(),
                    useFrom,
                    useFrom.plus(SIGNS_FOR).plus(LEAD).plus(KEPT_AFTER));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has P-256.", e);
        }
    }

    private record Remembered(List<SigningKey> keys, Instant until) {}
}
