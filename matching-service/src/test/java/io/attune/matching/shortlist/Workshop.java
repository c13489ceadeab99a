package io.attune.matching.shortlist;

import io.attune.matching.fit.store.ShippedModel;
import static io.attune.matching.candidates.messaging.CandidateFixtures.NOW;

import io.attune.matching.candidates.Candidates;
import io.attune.matching.candidates.Field;
import io.attune.matching.candidates.FreshHours;
import io.attune.matching.candidates.LiveHours;
import io.attune.matching.fit.Matching;
import io.attune.matching.fit.model.FitModel;
import io.attune.matching.intake.CurrentRules;
import io.attune.matching.intake.InMemoryIntakes;
import io.attune.matching.intake.Intake;
import io.attune.platform.testing.MutableClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Everything a shortlist is made with, in memory; the live hours are what a test says they are. */
final class Workshop {

    private static final FitModel MODEL =
            new AnnotationConfigApplicationContext("io.attune.matching.fit.store").getBean(FitModel.class);

    final MutableClock clock = MutableClock.at(NOW);
    final Candidates candidates = new Candidates(ShippedModel.read());
    final InMemoryIntakes intakes = new InMemoryIntakes();
    final InMemoryShortlists shortlists = new InMemoryShortlists();
    final ShortlistSignals signals = new ShortlistSignals();
    final Map<String, List<Instant>> liveStarts = new HashMap<>();
    final List<Collection<String>> questions = new ArrayList<>();
    boolean bookingIsAway;

    final FreshRanking ranking;
    final ShortlistMaking making;
    final DirectoryPick picking;
    final ShortlistReading reading;

    Workshop(int offers, int finalists) {
        var matching = new Matching(MODEL);
        var settings = new ShortlistSettings(offers, finalists);
        var asking = new Asking(clock, CurrentRules.ZONES, settings);
        var telling = new Telling(matching, settings);
        ranking = new FreshRanking(
                candidates, new Field(candidates, matching), new FreshHours(this::live), matching, settings);
        making = new ShortlistMaking(shortlists, ranking, asking, telling, signals);
        picking = new DirectoryPick(intakes, shortlists, ranking, asking, telling);
        reading = new ShortlistReading(shortlists, intakes, signals);
    }

    void hear(Intake intake) {
        intakes.keep(intake);
        making.arrived(intake);
    }

    Shortlist shortlist(String intakeId) {
        return shortlists.find(intakeId).orElseThrow().state();
    }

    private LiveHours.Answer live(Collection<String> ids, Instant from, Instant until) {
        questions.add(List.copyOf(ids));
        return bookingIsAway
                ? new LiveHours.Unknown(LiveHours.Reason.ABSENT)
                : new LiveHours.Known(NOW.plusSeconds(1), liveStarts);
    }
}
