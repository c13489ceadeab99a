package io.attune.platform.audit.heads;

import io.attune.platform.audit.Chains;
import io.attune.platform.audit.Head;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/**
 * Signs the heads of the chains that grew since the last time. A crash in the middle, or two instances at once, publish
 * some heads twice, which says nothing new.
 */
public final class HeadSigning {

    static final int HEADS_TO_A_STATEMENT = 100;

    /** Entries may be stored a little after the instant they carry, by instances whose clocks differ a little. */
    private static final Duration OVERLAP = Duration.ofMinutes(10);

    private final String service;
    private final Chains chains;
    private final Publications publications;
    private final HeadKey key;
    private final InstantSource clock;

    public HeadSigning(String service, Chains chains, Publications publications, HeadKey key, InstantSource clock) {
        this.service = service;
        this.chains = chains;
        this.publications = publications;
        this.key = key;
        this.clock = clock;
    }

    public void sign() {
        var now = clock.instant();
        var since =
                publications.publishedUpTo().map(last -> last.minus(OVERLAP)).orElse(Instant.EPOCH);
        for (var page : pages(grown(since))) {
            publications.publish(key.sign(new Statement(service, now, key.open().id(), page)));
        }
        publications.publishedUpTo(now);
    }

    private List<Head> grown(Instant since) {
        var heads = new HashMap<String, Head>();
        chains.grownSince(
                since,
                head -> heads.merge(
                        head.record(), head, (one, other) -> one.sequence() > other.sequence() ? one : other));
        return heads.values().stream()
                .sorted(Comparator.comparing(Head::record))
                .toList();
    }

    private static List<List<Head>> pages(List<Head> heads) {
        var pages = new ArrayList<List<Head>>();
        for (int from = 0; from < heads.size(); from += HEADS_TO_A_STATEMENT) {
            pages.add(heads.subList(from, Math.min(heads.size(), from + HEADS_TO_A_STATEMENT)));
        }
        return pages;
    }
}
