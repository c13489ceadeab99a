package io.attune.matching.engine;

import io.attune.matching.fit.Question;
import io.attune.matching.fit.model.FitModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds those whom the plain rules would put first. Pages are visited from the highest that earlier clients can add
 * downwards, and left out as soon as nobody in them, or after them, can still come in. It reads while others write: a
 * page that changes meanwhile is read again, and a row that moves meanwhile makes the search begin again.
 */
public final class Search {

    /** After this many beginnings the writer waits. */
    private static final int BEGINNINGS = 3;

    private final Engine engine;
    private final FitModel model;
    private final Shared shared;
    private final SoonTable soon;
    private final Hits hits = new Hits();
    private final long[] scores = new long[Page.ROWS];
    private final byte[][] profiles = new byte[Page.ROWS][];
    private final byte[] @Nullable [] openings = new byte[Page.ROWS][];
    private int found;

    Search(Engine engine, FitModel model, Shared shared, SoonTable soon) {
        this.engine = engine;
        this.model = model;
        this.shared = shared;
        this.soon = soon;
    }

    /**
     * The first {@code most} and everyone whose score lies no more than {@code band} below the highest, at most a
     * hundred of these, and {@code next} more.
     *
     * @return how many there are
     */
    public int run(Question question, int most, int next, long band) {
        var need = question.need();
        var now = question.moment().now();
        var gate = new Gate(need, question.moment(), shared, engine.profiles(), model);
        var gain = new Gain(need, now, shared, model, soon);
        var times = new OpenTimes(need, question.moment());
        var place = need.location().jurisdiction();
        for (int beginning = 0; beginning < BEGINNINGS; beginning++) {
            int moves = engine.movesBefore();
            hits.begin(most, next, band, question.day());
            all(place, gate, gain, times);
            if (!engine.movedSince(moves)) {
                return hits.size();
            }
        }
        return undisturbed(question, most, next, band, () -> all(place, gate, gain, times));
    }

    /** The same without the band. */
    public int run(Question question, int most) {
        return run(question, most, 0, -1);
    }

    private int undisturbed(Question question, int most, int next, long band, Runnable search) {
        engine.writing().lock();
        try {
            hits.begin(most, next, band, question.day());
            search.run();
            return hits.size();
        } finally {
            engine.writing().unlock();
        }
    }

    /** Everyone whom the hard rules let pass, in the usual order. */
    public List<Known> everyone(Question question) {
        run(question, Integer.MAX_VALUE, 0, -1);
        return candidates();
    }

    public long score(int place) {
        return hits.score(place);
    }

    public String id(int place) {
        return Profile.id(hits.profile(place));
    }

    /** The candidates found, in their order. */
    public List<Known> candidates() {
        var candidates = new ArrayList<Known>(hits.size());
        for (int place = 0; place < hits.size(); place++) {
            candidates.add(engine.read(hits.profile(place), hits.openings(place)));
        }
        return candidates;
    }

    private void all(String place, Gate gate, Gain gain, OpenTimes times) {
        long others = gain.othersAtMost();
        for (var cluster : engine.clustersAt(place)) {
            var pages = cluster.pages();
            for (int page = 0; page < pages.pages().length; page++) {
                if (page > 0 && (pages.floors()[page - 1] >> Integer.SIZE) + others < hits.threshold()) {
                    break;
                }
                visit(pages.pages()[page], gate, gain, times);
            }
        }
    }

    private void visit(Page page, Gate gate, Gain gain, OpenTimes times) {
        int stamp;
        do {
            stamp = page.stampBefore();
            collect(page, gate, gain, times);
        } while (!page.isStill(stamp));
        for (int one = 0; one < found; one++) {
            hits.add(scores[one], Objects.requireNonNull(profiles[one]), openings[one]);
        }
    }

    private void collect(Page page, Gate gate, Gain gain, OpenTimes times) {
        found = 0;
        long threshold = hits.threshold();
        long admitted = gate.admitted(page);
        if (admitted == 0 || gain.atMost(page) < threshold) {
            return;
        }
        long others = gain.style.most() + Math.max(0, gain.soonAtMost(page.bounds.first()));
        for (long rest = admitted; rest != 0; rest &= rest - 1) {
            int row = Long.numberOfTrailingZeros(rest);
            long learned = gain.learnings.felt(page, row) + gain.learnings.tracked(page.track, row);
            long wished = gain.wishes.granted(page, row, Gate.InPerson.POSSIBLE)
                    + gain.wishes.shared(page, row)
                    + gain.approaches.added(page.approaches[row]);
            if (learned + wished + others >= threshold && gate.grants(page, row)) {
                consider(page, row, learned + wished, threshold, gate, gain, times);
            }
        }
    }

    /** @param certain what the row gets for certain, if it is possible to meet in person */
    private void consider(Page page, int row, long certain, long threshold, Gate gate, Gain gain, OpenTimes times) {
        var hours = page.openings[row];
        int first = page.first[row];
        if (hours != null && (page.times[row] & times.quarters()) == 0) {
            return;
        }
        long score = certain + gain.style.added(page, row);
        var profile = page.profile[row];
        if (profile == null || score + (hours == null ? 0 : gain.soonAtMost(first)) < threshold) {
            return;
        }
        if (!gate.isChecked(profile) || !gate.isAffordable(profile) || !gate.mayMeet(page, row, profile)) {
            return;
        }
        if (gate.dependsOnDistance(page, row)) {
            var inPerson = gate.inPerson(profile);
            if (!gate.meets(page, row, inPerson)) {
                return;
            }
            score += gain.wishes.granted(page, row, inPerson) - gain.wishes.granted(page, row, Gate.InPerson.POSSIBLE);
        }
        int step = hours == null ? OpenTimes.UNKNOWN : times.firstSuitable(hours);
        if (step == OpenTimes.NONE || !gate.isValid(profile, step, times)) {
            return;
        }
        score += gain.soon(step);
        if (score >= threshold) {
            scores[found] = score;
            profiles[found] = profile;
            openings[found++] = hours;
        }
    }
}
