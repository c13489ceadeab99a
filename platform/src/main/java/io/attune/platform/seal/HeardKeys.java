package io.attune.platform.seal;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The keys of the records as their owner tells them: kept in memory only, encrypted as they came, and dropped the
 * moment their destruction is heard. So nothing of them is left on a disk of ours.
 */
public final class HeardKeys implements RecordSeals, KeyCensus {

    private static final String DESTROYED = "";

    private final KeyEncryption encryption;
    private final String prefix;
    private final Map<String, String> encryptedKeys = new ConcurrentHashMap<>();
    private volatile boolean complete;

    /** @param prefix before the record's id, makes the place that its key is encrypted for */
    public HeardKeys(KeyEncryption encryption, String prefix) {
        this.encryption = encryption;
        this.prefix = prefix;
    }

    /** The last that is told of a key stands; but what was destroyed stays so, whatever is told late. */
    public void learn(String record, String encryptedKey) {
        encryptedKeys.merge(record, encryptedKey, (known, told) -> known.equals(DESTROYED) ? known : told);
    }

    public void forget(String record) {
        encryptedKeys.put(record, DESTROYED);
    }

    /** All that had been told before the start is known: what is missing from here on was destroyed. */
    public void readToTheEnd() {
        complete = true;
    }

    /** Whether nothing was ever heard of such a record, not even its destruction. */
    public boolean neverHeardOf(String record) {
        return !encryptedKeys.containsKey(record);
    }

    @Override
    public Map<String, Map<String, Object>> counted() {
        var standings = new EnumMap<Standing, Integer>(Standing.class);
        encryptedKeys.values().stream()
                .filter(encrypted -> !encrypted.equals(DESTROYED))
                .forEach(encrypted -> standings.merge(encryption.standing(encrypted), 1, Integer::sum));
        return Map.of(
                prefix.replace("/", ""),
                Map.of(
                        "under", encryption.present(),
                        "earlier", standings.getOrDefault(Standing.EARLIER, 0),
                        "unknown", standings.getOrDefault(Standing.UNKNOWN, 0)));
    }

    @Override
    public Optional<Seal> find(String record) {
        var key = encryptedKeys.get(record);
        if (key == null && !complete) {
            throw new KeysNotRead();
        }
        return Optional.ofNullable(key)
                .filter(encrypted -> !encrypted.equals(DESTROYED))
                .map(encrypted -> encryption.seal(prefix + record, encrypted));
    }
}
