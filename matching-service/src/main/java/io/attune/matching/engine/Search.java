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
    private final Scales scales;
    private final Shared shared;
    private final Meanings meanings;
    private final ClockSpans spans = new ClockSpans();
    private final SoonTable soon;
    private final Hits hits = new Hits();
    private final long[] scores = new long[Page.ROWS];
    private final byte[][] profiles = new byte[Page.ROWS][];
    private final byte[] @Nullable [] openings = new byte[Page.ROWS][];
    private int found;

    Search(Engine engine, FitModel model, Scales scales, Shared shared, SoonTable soon) {
        this.engine = engine;
        this.model = model;
        this.scales = scales;
        this.shared = shared;
        this.meanings = new Meanings(shared, model.guidelines());
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
        var gate = new Gate(need, question.moment(), shared, model, meanings, engine.profiles());
        var gain = new Gain(need, now, shared, scales, soon, meanings);
        var times = new OpenTimes(need, question.moment(), spans);
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
        for (var cluster : engine.clustersAt(place)) {
            var pages = cluster.pages();
            for (int page = 0; page < pages.pages().length; page++) {
                if (page > 0 && (pages.floors()[page - 1] >> Integer.SIZE) + gain.others < hits.threshold()) {
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
        var bounds = page.bounds;
        long felt = gain.learnings.felt(bounds.felt());
        long tracked = gain.learnings.trackedAtMost(page.track);
        if (felt + tracked + gain.others < threshold) {
            return;
        }
        long rest = gate.admitted(page);
        long others = rest == 0 ? 0 : gain.othersAtMost(bounds);
        if (rest == 0 || felt + tracked + others < threshold) {
            return;
        }
        long least = threshold - tracked - others;
        for (; rest != 0; rest &= rest - 1) {
            int row = Long.numberOfTrailingZeros(rest);
            long rowFelt = gain.learnings.felt(page.felt[row]);
            if (rowFelt >= least) {
                look(
                        page,
                        row,
                        rowFelt,
                        Math.min(rowFelt + tracked, page.keys[row] >> Integer.SIZE),
                        others,
                        threshold,
                        gate,
                        gain,
                        times);
            }
        }
    }

    /** What a page's rows get at most gives way, part by part, to what this row gets. */
    private void look(
            Page page,
            int row,
            long felt,
            long learnedAtMost,
            long others,
            long threshold,
            Gate gate,
            Gain gain,
            OpenTimes times) {
        long most = learnedAtMost + others;
        if (most < threshold) {
            return;
        }
        long granted = grantedAtMost(page, row, gate, gain);
        long shared = gain.wishes.shared(page, row);
        most += granted + shared - gain.ofWishes;
        if (most < threshold) {
            return;
        }
        most += gain.style.atMost(page, row) - gain.ofStyle;
        if (most < threshold) {
            return;
        }
        long learned = felt + gain.learnings.tracked(page.track, row);
        most += learned - learnedAtMost;
        if (most < threshold) {
            return;
        }
        long suited = gain.approaches.added(page.approaches[row]);
        most += suited - gain.ofApproaches;
        if (most < threshold) {
            return;
        }
        long open = page.first[row] == Integer.MAX_VALUE ? 0 : gain.soonAtMost(page.first[row]);
        if (most + open - gain.ofHours >= threshold && gate.grants(page, row)) {
            consider(page, row, learned + shared + suited, granted, open, threshold, gate, gain, times);
        }
    }

    /** Not to know the way in which two meet can be worth more than to know that it is the last one wished. */
    private static long grantedAtMost(Page page, int row, Gate gate, Gain gain) {
        long possible = gain.wishes.granted(page, row, Gate.InPerson.POSSIBLE);
        return gate.dependsOnDistance(page, row)
                ? Math.max(possible, gain.wishes.granted(page, row, Gate.InPerson.UNKNOWN))
                : possible;
    }

    /**
     * @param certain what the row gets for certain
     * @param granted what it gets at most for wishes, and exactly unless that depends on the distance
     */
    private void consider(
            Page page,
            int row,
            long certain,
            long granted,
            long open,
            long threshold,
            Gate gate,
            Gain gain,
            OpenTimes times) {
        var hours = page.openings[row];
        if (hours != null && !times.maySuit(page.times[row], page.first[row])) {
            return;
        }
        long score = certain + granted + gain.style.added(page, row);
        var profile = page.profile[row];
        if (profile == null || score + open < threshold) {
            return;
        }
        if (!gate.isChecked(profile) || !gate.isAffordable(profile) || !gate.mayMeet(page, row, profile)) {
            return;
        }
        int step = hours == null ? OpenTimes.UNKNOWN : times.firstSuitable(hours);
        score += gain.soon(step);
        if (step == OpenTimes.NONE || score < threshold || !gate.isValid(profile, step, times)) {
            return;
        }
        if (gate.dependsOnDistance(page, row)) {
            var inPerson = gate.inPerson(profile);
            if (!gate.meets(page, row, inPerson)) {
                return;
            }
            score += gain.wishes.granted(page, row, inPerson) - granted;
        }
        if (score >= threshold) {
            scores[found] = score;
            profiles[found] = profile;
            openings[found++] = hours;
        }
    }
}
