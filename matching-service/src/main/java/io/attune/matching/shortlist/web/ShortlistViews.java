package io.attune.matching.shortlist.web;

import io.attune.matching.shortlist.CrisisResources;
import io.attune.matching.shortlist.OfferedTherapist;
import io.attune.matching.shortlist.ProposedRelaxation;
import io.attune.matching.shortlist.Shortlist;
import io.attune.matching.shortlist.web.ShortlistView.FirstView;
import io.attune.matching.shortlist.web.ShortlistView.HelpView;
import io.attune.matching.shortlist.web.ShortlistView.HowFarView;
import io.attune.matching.shortlist.web.ShortlistView.OfferView;
import io.attune.matching.shortlist.web.ShortlistView.OpenHourView;
import io.attune.matching.shortlist.web.ShortlistView.RelaxationView;
import io.attune.matching.words.Explanation;
import io.attune.matching.words.Sentence;
import io.attune.matching.words.Words;
import io.attune.platform.time.Zones;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells a shortlist to one reader: in their language, in the client's zone, and no more than their role may know. */
@Component
class ShortlistViews {

    private static final Words ENGLISH = Words.in("en");
    private static final Words FRENCH = Words.in("fr");
    private static final Explanation UNTOLD = new Explanation(List.of(), List.of(), List.of());

    private final Zones zones;
    private final InstantSource clock;
    private final CrisisResources crisisResources;

    ShortlistViews(Zones zones, InstantSource clock, CrisisResources crisisResources) {
        this.zones = zones;
        this.clock = clock;
        this.crisisResources = crisisResources;
    }

    /** @param asked the language the reader asked for; else the intake's is used, else English */
    ShortlistView of(Shortlist shortlist, @Nullable String asked, Sight sight) {
        var audience = shortlist.audience();
        var language = Objects.requireNonNullElse(asked == null ? audience.language() : asked, "en");
        boolean inFrench = Locale.forLanguageTag(language).getLanguage().equals("fr");
        return new ShortlistView(
                shortlist.intakeId(),
                shortlist.intakeId(),
                shortlist.status().name().toLowerCase(Locale.ROOT),
                audience.helpFirst() ? help(audience.jurisdiction(), inFrench) : null,
                shortlist.history().refreshedAt() == null ? null : notice(inFrench),
                shortlist.offers().stream()
                        .map(it -> offer(it, explanation(it, inFrench, sight), audience.timeZone()))
                        .toList(),
                relaxations(shortlist, inFrench, sight),
                sight.withheld() ? true : null);
    }

    private static List<RelaxationView> relaxations(Shortlist shortlist, boolean inFrench, Sight sight) {
        return sight.withheld()
                ? List.of()
                : shortlist.relaxations().stream()
                        .map(it -> relaxation(it, inFrench))
                        .toList();
    }

    /** The same whoever has left and for whatever reason, which is nobody's business but theirs. */
    private static Sentence notice(boolean inFrench) {
        return (inFrench ? FRENCH : ENGLISH).notice("no-longer-available");
    }

    private static Explanation explanation(OfferedTherapist offer, boolean inFrench, Sight sight) {
        if (!sight.reasons()) {
            return UNTOLD;
        }
        return inFrench ? offer.french() : offer.english();
    }

    private OfferView offer(OfferedTherapist offer, Explanation told, String zone) {
        var hours = offer.firstOpenHours(clock.instant()).stream()
                .map(start ->
                        new OpenHourView(zones.local(start, zone), zones.local(start.plus(offer.session()), zone)))
                .toList();
        return new OfferView(
                offer.therapistId(),
                offer.name(),
                told.reasons(),
                told.unknown(),
                told.notMet(),
                hours,
                offer.hoursAsOf());
    }

    private static RelaxationView relaxation(ProposedRelaxation it, boolean inFrench) {
        return new RelaxationView(
                it.code(),
                inFrench ? it.french() : it.english(),
                HowFarView.of(it.how()),
                it.opens(),
                new FirstView(it.firstTherapistId(), it.firstName()));
    }

    private List<HelpView> help(String jurisdiction, boolean inFrench) {
        var language = inFrench ? "fr" : "en";
        return crisisResources.serving(jurisdiction).stream()
                .map(it -> new HelpView(
                        it.code(),
                        it.names().getOrDefault(language, it.code()),
                        it.call(),
                        it.text(),
                        it.notes().getOrDefault(language, "")))
                .toList();
    }
}
