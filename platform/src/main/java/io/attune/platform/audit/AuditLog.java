package io.attune.platform.audit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.attune.platform.decision.Contended;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/**
 * Writes accesses to the ends of their chains. A place in a chain is taken by whoever inserts it first, so two
 * instances never fork one: the loser reads on from where it was and tries the next place. The heads seen last are
 * remembered, which makes one insert of the usual case; callers of one instance take turns on a chain.
 */
public final class AuditLog {

    /** Far more than instances can be in each other's way; after this many losses something else is wrong. */
    private static final int ATTEMPTS = 300;

    private static final int HEADS = 50_000;

    private final String service;
    private final Chains chains;
    private final InstantSource clock;
    private final Runnable lostRace;
    private final Turns turns = new Turns();
    private final Cache<String, Head> heads =
            Caffeine.newBuilder().maximumSize(HEADS).build();

    public AuditLog(String service, Chains chains, InstantSource clock, Runnable lostRace) {
        this.service = service;
        this.chains = chains;
        this.clock = clock;
        this.lostRace = lostRace;
    }

    /** Whether anything was ever written about this record. */
    public boolean knows(String record) {
        return heads.getIfPresent(record) != null || chains.head(record).exists();
    }

    /**
     * Returns once every access is stored for good.
     *
     * @param accesses to records that differ
     * @throws AuditAway when they may not all be
     */
    public void write(List<Access> accesses) {
        var byRecord = accesses.stream().collect(Collectors.toMap(Access::record, access -> access));
        turns.take(byRecord.keySet(), () -> {
            try {
                writeAll(byRecord);
            } catch (RuntimeException fault) {
                heads.invalidateAll(byRecord.keySet());
                throw new AuditAway(fault);
            }
        });
    }

    private void writeAll(Map<String, Access> accesses) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var next = accesses.values().stream().map(this::next).toList();
            var added = chains.add(next);
            next.stream()
                    .filter(entry -> added.contains(entry.record()))
                    .forEach(entry -> heads.put(entry.record(), entry.head()));
            accesses.keySet().removeAll(added);
            if (accesses.isEmpty()) {
                return;
            }
            lost(accesses.keySet(), attempt);
        }
        throw new Contended("audit");
    }

    private Entry next(Access access) {
        var head = heads.get(access.record(), chains::head);
        return Entry.after(head, service, UUID.randomUUID().toString(), clock.instant(), access);
    }

    private void lost(Set<String> records, int attempt) {
        lostRace.run();
        LockSupport.parkNanos(
                ThreadLocalRandom.current().nextLong(TimeUnit.MILLISECONDS.toNanos(1 + Math.min(attempt, 20))));
        records.forEach(record -> heads.asMap().computeIfPresent(record, (_, head) -> chains.headAfter(head)));
    }
}
