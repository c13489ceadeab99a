package io.attune.platform.audit.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.attune.platform.audit.AccessAlert;
import io.attune.platform.audit.AccessAlerts;
import io.attune.platform.audit.Chains;
import io.attune.platform.audit.Occasion;
import io.attune.platform.audit.OpenWork;
import java.time.InstantSource;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Raises an alert when a person of the practice opens a record for the first time that awaits nobody. Whoever was there
 * before, has changed something or does so now has been seen by this rule already. Therapists see their own only. The
 * alert comes before the entry: a crash in between leaves one too many, never one too few.
 */
@Component
class Watch {

    private static final Set<String> WATCHED = Set.of("staff", "clinician");
    private static final int PAIRS = 50_000;

    private final Chains chains;
    private final AccessAlerts alerts;
    private final OpenWork work;
    private final InstantSource clock;
    private final Cache<String, Boolean> seen =
            Caffeine.newBuilder().maximumSize(PAIRS).build();

    Watch(Chains chains, AccessAlerts alerts, OpenWork work, InstantSource clock) {
        this.chains = chains;
        this.alerts = alerts;
        this.work = work;
        this.clock = clock;
    }

    void beforeShowing(String record, Occasion occasion) {
        if (occasion.roles().stream().noneMatch(WATCHED::contains)
                || !occasion.action().startsWith("GET ")) {
            return;
        }
        var pair = record + ' ' + occasion.who();
        if (seen.getIfPresent(pair) == null) {
            if (!work.isOpen(record, clock.instant()) && !wasThereBefore(record, occasion.who())) {
                alerts.raise(new AccessAlert(record, occasion, clock.instant()));
            }
            seen.put(pair, true);
        }
    }

    private boolean wasThereBefore(String record, String who) {
        var head = chains.head(record);
        return chains.read(record, 1, head.sequence()).stream()
                .map(entry -> entry.access())
                .anyMatch(access ->
                        access.occasion().who().equals(who) && access.outcome().isGranted());
    }
}
