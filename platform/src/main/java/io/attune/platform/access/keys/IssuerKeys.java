package io.attune.platform.access.keys;

import com.nimbusds.jose.jwk.JWKSet;
import io.attune.platform.access.keys.KeyAnswer.Away;
import io.attune.platform.access.keys.KeyAnswer.Found;
import io.attune.platform.access.keys.KeyAnswer.Unknown;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The identity provider's keys. The last good set serves for as long as no better one can be had; a set grown old is
 * asked for again, and so is one that lacks the key, but never more often than once in {@link #PAUSE}.
 */
@Component
public class IssuerKeys {

    static final Duration PAUSE = Duration.ofSeconds(5);
    static final Duration OLD = Duration.ofMinutes(10);

    private static final String NAME = "issuer";
    private static final Logger log = LoggerFactory.getLogger(IssuerKeys.class);

    private final IssuerJwks issuer;
    private final KeptKeys kept;
    private final InstantSource clock;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile @Nullable JWKSet last;
    private volatile @Nullable Instant heard;
    private volatile @Nullable Instant asked;

    IssuerKeys(IssuerJwks issuer, KeptKeys kept, InstantSource clock) {
        this.issuer = issuer;
        this.kept = kept;
        this.clock = clock;
    }

    public KeyAnswer find(String kid) {
        var known = inHand(kid);
        if (known.isPresent() && !within(OLD, heard)) {
            Thread.startVirtualThread(this::ask); // nobody waits for the renewal of what still serves
        }
        if (known.isEmpty()) {
            ask();
            known = inHand(kid);
        }
        if (known.isPresent()) {
            return known.get();
        }
        return within(PAUSE, heard) ? new Unknown() : new Away();
    }

    private Optional<KeyAnswer> inHand(String kid) {
        var keys = last;
        if (keys == null) {
            keys = fromStore();
            last = keys;
        }
        return Optional.ofNullable(keys == null ? null : keys.getKeyByKeyId(kid))
                .map(Found::new);
    }

    private @Nullable JWKSet fromStore() {
        try {
            return kept.find(NAME).map(IssuerKeys::parsed).orElse(null);
        } catch (KeptKeysAway _) {
            return null;
        }
    }

    private void ask() {
        asking.lock();
        try {
            if (within(PAUSE, asked)) {
                return;
            }
            asked = clock.instant();
            issuer.fetch().ifPresent(this::believe);
        } finally {
            asking.unlock();
        }
    }

    private void believe(JWKSet keys) {
        last = keys;
        heard = clock.instant();
        try {
            kept.keep(NAME, keys.toString(true));
        } catch (KeptKeysAway away) {
            log.warn(
                    "The issuer's keys are known but could not be kept for a restart: {}",
                    away.getClass().getName());
        }
    }

    private boolean within(Duration span, @Nullable Instant since) {
        return since != null && clock.instant().isBefore(since.plus(span));
    }

    private static JWKSet parsed(String jwks) {
        try {
            return JWKSet.parse(jwks);
        } catch (ParseException unreadable) {
            throw new IllegalStateException("A kept key set is damaged.", unreadable);
        }
    }
}
