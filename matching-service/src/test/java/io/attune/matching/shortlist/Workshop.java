package io.attune.matching.shortlist;

import static io.attune.matching.candidates.messaging.CandidateFixtures.NOW;

import io.attune.matching.basis.InMemoryFitModels;
import io.attune.matching.basis.store.BasisFixtures;
import io.attune.matching.candidates.Candidates;
import io.attune.matching.candidates.Field;
import io.attune.matching.candidates.FreshHours;
import io.attune.matching.candidates.LiveHours;
import io.attune.matching.fit.Matching;
import io.attune.matching.fit.model.FitModel;
import io.attune.matching.fit.model.ModelReading;
import io.attune.matching.fit.model.WrittenModel;
import io.attune.matching.fit.order.Exposures;
import io.attune.matching.fit.store.ShippedModel;
import io.attune.matching.intake.CurrentRules;
import io.attune.matching.intake.InMemoryIntakes;
import io.attune.matching.intake.Intake;
import io.attune.matching.replay.ShortlistReplay;
import io.attune.platform.decision.Decision;
import io.attune.platform.testing.MutableClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Everything a shortlist is made with, in memory; the live hours are what a test says they are. */
public final class Workshop {

    private static final ApplicationContext MODELS =
            new AnnotationConfigApplicationContext("io.attune.matching.fit.store");

    final MutableClock clock = MutableClock.at(NOW);
    public final Candidates candidates = new Candidates(ShippedModel.read());
    final InMemoryIntakes intakes = new InMemoryIntakes();
    final InMemoryShortlists shortlists = new InMemoryShortlists();
    final ShortlistSignals signals = new ShortlistSignals();
    public final Map<String, List<Instant>> liveStarts = new HashMap<>();
    final List<Collection<String>> questions = new ArrayList<>();
    public boolean bookingIsAway;

    /** What happens while a question is being answered. */
    Runnable meanwhile = () -> {};

    public final InMemoryFitModels models =
            new InMemoryFitModels(MODELS.getBean(WrittenModel.class), MODELS.getBean(ModelReading.class));

    final FreshRanking ranking;
    final ShortlistMaking making;
    final DirectoryPick picking;
    final ShortlistReading reading;
    final Telling telling;
    final OpenShortlists open = new OpenShortlists();
    final ShortlistRefresh refresh;
    final Choosing choosing;
    final DepartureWatch watch;
    boolean everyoneIsKnown = true;

    public Workshop(int offers, int finalists) {
        var matching = new Matching(MODELS.getBean(FitModel.class));
        var settings = new ShortlistSettings(offers, finalists);
        var asking = new Asking(clock, CurrentRules.ZONES, settings, Exposures.none());
        var keeping = new Keeping(
                matching, models, BasisFixtures.WRITING, () -> Map.of("attune.therapists", Map.of(0, 17L, 1, 4L)));
        telling = new Telling(keeping);
        ranking = new FreshRanking(
                candidates, new Field(candidates, matching), new FreshHours(this::live), matching, settings);
        making = new ShortlistMaking(shortlists, ranking, asking, telling, signals, clock);
        picking = new DirectoryPick(intakes, shortlists, ranking, asking, telling);
        var departures = new Departures(candidates, matching, asking, () -> everyoneIsKnown);
        reading = new ShortlistReading(shortlists, intakes, signals, departures, clock);
        refresh = new ShortlistRefresh(intakes, shortlists, departures, ranking, asking, telling, signals, clock);
        choosing = new Choosing(shortlists);
        watch = new DepartureWatch(candidates, open, refresh, () -> everyoneIsKnown, clock);
    }

    /** As another instance has it, or this one after a restart. */
    DepartureWatch anotherWatch() {
        return new DepartureWatch(candidates, open, refresh, () -> everyoneIsKnown, clock);
    }

    public void hear(Intake intake) {
        intakes.keep(intake);
        making.arrived(intake);
    }

    public Shortlist shortlist(String intakeId) {
        return shortlists.find(intakeId).orElseThrow().state();
    }

    /** The stored shortlist is another from now on, whoever made it so. */
    public void store(Shortlist shortlist) {
        shortlists.decide(shortlist.intakeId(), present -> Decision.change(shortlist, List.of(), shortlist.intakeId()));
    }

    public ShortlistReplay replay() {
        return new ShortlistReplay(shortlists, models, BasisFixtures.WRITING, telling);
    }

    private LiveHours.Answer live(Collection<String> ids, Instant from, Instant until) {
        questions.add(List.copyOf(ids));
        var once = meanwhile;
        meanwhile = () -> {};
        once.run();
        return bookingIsAway
                ? new LiveHours.Unknown(LiveHours.Reason.ABSENT)
                : new LiveHours.Known(NOW.plusSeconds(1), liveStarts);
    }
}
