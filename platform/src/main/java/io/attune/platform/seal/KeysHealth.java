package io.attune.platform.seal;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Down while a key service is away; which key encrypts now, and how many keys are still under an earlier one, is told
 * always. Not for readiness: what needs no key is served all the same.
 */
final class KeysHealth implements HealthIndicator {

    private final OuterKeyring keyring;
    private final ObjectProvider<KeyCensus> censuses;

    KeysHealth(OuterKeyring keyring, ObjectProvider<KeyCensus> censuses) {
        this.keyring = keyring;
        this.censuses = censuses;
    }

    @Override
    public Health health() {
        var opened = keyring.opened();
        var away = opened.values().stream().anyMatch(keys -> keys.away().isPresent());
        var health = away ? Health.down() : Health.up();
        opened.forEach((name, keys) -> health.withDetail(name, told(keys)));
        try {
            censuses.orderedStream().forEach(census -> health.withDetails(census.counted()));
        } catch (RuntimeException _) {
            health.withDetail("warning", "The keys cannot be counted: the store is away.");
        }
        return health.build();
    }

    private static Map<String, String> told(OuterKeys keys) {
        var told = new TreeMap<>(Map.of("encryptsUnder", keys.present()));
        keys.away().ifPresent(reason -> told.put("away", reason));
        keys.warning().ifPresent(reason -> told.put("warning", reason));
        return told;
    }
}
