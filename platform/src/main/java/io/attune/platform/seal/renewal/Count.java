package io.attune.platform.seal.renewal;

import io.attune.platform.seal.KeysAway;
import io.attune.platform.seal.Standing;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What one round meets and does, key by key. */
public final class Count {

    private static final Logger log = LoggerFactory.getLogger(Count.class);

    /** How many keys are encrypted anew before others can see how far it is. */
    private static final int BATCH = 500;

    private final Consumer<Count> afterEachBatch;
    private final Map<Standing, Long> met = new EnumMap<>(Standing.class);
    private long renewed;
    private long untold;

    Count(Consumer<Count> afterEachBatch) {
        this.afterEachBatch = afterEachBatch;
    }

    /**
     * A key was met.
     *
     * @param renewal encrypts it anew, if nobody changed it meanwhile; called for one under an earlier outer key
     */
    public void met(Standing standing, BooleanSupplier renewal) {
        met.merge(standing, 1L, Long::sum);
        if (standing == Standing.EARLIER && succeeded(renewal) && ++renewed % BATCH == 0) {
            afterEachBatch.accept(this);
        }
    }

    /** A key was encrypted anew, and those who have a copy could not be told yet. */
    public void untold() {
        untold++;
    }

    /** One key that cannot be decrypted stops no other; a key service that is away stops the round. */
    private static boolean succeeded(BooleanSupplier renewal) {
        try {
            return renewal.getAsBoolean();
        } catch (KeysAway away) {
            throw away;
        } catch (RuntimeException fault) {
            log.warn("A key could not be encrypted anew: {}", fault.getClass().getSimpleName());
            return false;
        }
    }

    long kept() {
        return met.values().stream().mapToLong(Long::longValue).sum();
    }

    long under(Standing standing) {
        return met.getOrDefault(standing, 0L);
    }

    long renewed() {
        return renewed;
    }

    long stillUntold() {
        return untold;
    }
}
