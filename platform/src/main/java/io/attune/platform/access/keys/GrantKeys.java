package io.attune.platform.access.keys;

import io.attune.platform.access.keys.KeyAnswer.Away;
import io.attune.platform.access.keys.KeyAnswer.Found;
import io.attune.platform.access.keys.KeyAnswer.Unknown;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The keys of record tokens: told by whoever signs, remembered here. */
@Component
public class GrantKeys {

    private static final String PREFIX = "grant:";

    private final KeptKeys kept;
    private final GrantKeyNews news;
    private final InstantSource clock;
    private final Map<String, GrantKey> known = new ConcurrentHashMap<>();

    GrantKeys(KeptKeys kept, GrantKeyNews news, InstantSource clock) {
        this.kept = kept;
        this.news = news;
        this.clock = clock;
    }

    /** Believes this key from now on, also where it cannot be kept because the store is away. */
    public void learn(GrantKey key) {
        known.put(key.kid(), key);
        kept.keep(PREFIX + key.kid(), key.written());
    }

    /** Looks in memory, then in the store. In neither, it may be among what has not been heard yet. */
    public KeyAnswer find(String kid) {
        try {
            return remembered(kid).map(this::unlessOver).orElseGet(() -> news.allHeard() ? new Unknown() : new Away());
        } catch (KeptKeysAway _) {
            return new Away();
        }
    }

    private Optional<GrantKey> remembered(String kid) {
        var key = known.get(kid);
        return key == null ? kept.find(PREFIX + kid).map(GrantKey::read) : Optional.of(key);
    }

    private KeyAnswer unlessOver(GrantKey key) {
        known.putIfAbsent(key.kid(), key);
        return clock.instant().isBefore(key.keepUntil()) ? new Found(key.key()) : new Unknown();
    }
}
