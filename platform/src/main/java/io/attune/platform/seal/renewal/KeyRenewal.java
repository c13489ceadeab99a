package io.attune.platform.seal.renewal;

import io.attune.platform.decision.Versioned;
import io.attune.platform.seal.KeyCensus;
import io.attune.platform.store.ReadCopies;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Goes over the keys of every place when the outer key has changed, and again until a round finds none under an earlier
 * one. Whoever begins says so where the other instances see it; where two begin at once, no harm is done.
 */
public final class KeyRenewal implements KeyCensus {

    private static final Logger log = LoggerFactory.getLogger(KeyRenewal.class);

    private final ReadCopies<KeyRound> rounds;
    private final Supplier<List<KeptKeys>> places;
    private final InstantSource clock;

    KeyRenewal(ReadCopies<KeyRound> rounds, Supplier<List<KeptKeys>> places, InstantSource clock) {
        this.rounds = rounds;
        this.places = places;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT1S", fixedDelayString = "${attune.secrets.look-every:10s}")
    public void look() {
        places.get().forEach(place -> {
            try {
                if (isDue(place)) {
                    round(place);
                }
            } catch (RuntimeException fault) {
                log.warn(
                        "The keys of {} could not all be looked after ({}); the next round goes on",
                        place.name(),
                        fault.getClass().getSimpleName());
            }
        });
    }

    private boolean isDue(KeptKeys place) {
        return rounds.find(place.name())
                .map(last -> last.state().isFollowedBy(place.present(), clock.instant()))
                .orElse(true);
    }

    private void round(KeptKeys place) {
        var round = KeyRound.begun(place.present(), clock.instant());
        if (rounds.put(place.name(), clock.millis(), round)) {
            var count = new Count(so -> keep(place, round.with(so, null)));
            place.renew(count);
            var ended = round.with(count, clock.instant());
            keep(place, ended);
            if (ended.earlier() > 0) {
                log.info("Of {} keys of {}, {} were encrypted anew", ended.kept(), place.name(), ended.renewed());
            }
        }
    }

    private void keep(KeptKeys place, KeyRound round) {
        var last = rounds.find(place.name()).map(Versioned::version).orElse(0L);
        rounds.put(place.name(), Math.max(clock.millis(), last + 1), round);
    }

    @Override
    public Map<String, Map<String, Object>> counted() {
        var counted = new TreeMap<String, Map<String, Object>>();
        rounds.all().forEach(round -> counted.put(round.id(), told(round.state())));
        return counted;
    }

    private static Map<String, Object> told(KeyRound round) {
        return Map.of(
                "under", round.under(),
                "begun", round.begun().toString(),
                "clean", round.isClean(),
                "kept", round.kept(),
                "earlier", round.earlier(),
                "renewed", round.renewed(),
                "unknown", round.unknown(),
                "untold", round.untold());
    }
}
