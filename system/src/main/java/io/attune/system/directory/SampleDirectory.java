package io.attune.system.directory;

import io.attune.system.api.Api;
import io.attune.system.api.InParallel;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Publishes the samples that are not published yet, and keeps their licences as freshly checked as offers need. */
public final class SampleDirectory {

    /** A licence read more than thirty days ago is not offered; half of that leaves time for a long run. */
    private static final int CHECKED_AGAIN_AFTER_DAYS = 15;

    private final Path ledgerFile;
    private final InstantSource clock;

    public SampleDirectory(Path ledgerFile, InstantSource clock) {
        this.ledgerFile = ledgerFile;
        this.clock = clock;
    }

    /** Which therapist the demo user of that role is: the first sample, once it is published. */
    public Optional<String> demoTherapist() {
        var first = SampleTherapist.all().getFirst().id();
        return Ledger.in(ledgerFile).map(ledger -> ledger.therapistIds().get(first));
    }

    /**
     * @param profile where therapists are kept, as staff
     * @param booking where hours are kept, as staff
     * @return how many there were to publish
     */
    public int publish(Api profile, Api booking) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var ledger = Ledger.in(ledgerFile).orElseGet(() -> new Ledger(today, Map.of()));
        ledger.keepIn(ledgerFile);
        var missing = SampleTherapist.all().stream()
                .filter(sample -> !ledger.therapistIds().containsKey(sample.id()))
                .toList();
        var publication = new Publication(profile, booking, ledger.checkedOn());
        var published = ledger.with(publishedBy(publication, missing));
        published.keepIn(ledgerFile);
        if (published.checkedOn().isBefore(today.minusDays(CHECKED_AGAIN_AFTER_DAYS))) {
            checkAgain(new Publication(profile, booking, today), published).keepIn(ledgerFile);
        }
        return missing.size();
    }

    private static Map<String, String> publishedBy(Publication publication, List<SampleTherapist> samples) {
        var ids = new ConcurrentHashMap<String, String>();
        InParallel.each(samples, sample -> ids.put(sample.id(), publication.publish(sample)));
        return ids;
    }

    private static Ledger checkAgain(Publication publication, Ledger ledger) {
        InParallel.each(SampleTherapist.all(), sample -> publication.checkAgain(sample, ledger.therapistId(sample)));
        return ledger.checkedOn(publication.checkedOn());
    }
}
