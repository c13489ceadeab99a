package io.attune.matching.engine;

import io.attune.matching.fit.Census;
import io.attune.matching.fit.Question;
import io.attune.matching.fit.model.FitModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** Looks at every row once, and counts what each hard rule refuses. */
final class Counting {

    /** In the order in which a page answers them. */
    private enum Rule {
        LICENCE,
        LANGUAGE,
        AGE_GROUP,
        PARTICIPANTS,
        SCOPE,
        SAFETY,
        APART,
        ACCEPTING,
        MUST,
        FORMAT,
        FEE,
        COVERAGE,
        TIMES;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final Rule[] RULES = Rule.values();

    private final Engine engine;
    private final Gate gate;
    private final OpenTimes times;
    private final String place;
    private final int[] refused = new int[RULES.length];
    private final long[] ofPage = new long[RULES.length];
    private final List<String> passed = new ArrayList<>();
    private int passing;

    Counting(Engine engine, Question question, Shared shared, FitModel model) {
        this.engine = engine;
        this.gate = new Gate(
                question.need(),
                question.moment(),
                shared,
                model,
                new Meanings(shared, model.guidelines()),
                engine.profiles());
        this.times = new OpenTimes(question.need(), question.moment(), new ClockSpans());
        this.place = question.need().location().jurisdiction();
    }

    Census census() {
        for (var cluster : engine.clusters()) {
            for (var page : cluster.pages().pages()) {
                count(page, cluster.permitted.contains(place));
            }
        }
        var refusals = new TreeMap<String, Integer>();
        for (int rule = 0; rule < refused.length; rule++) {
            if (refused[rule] > 0) {
                refusals.put(RULES[rule].code(), refused[rule]);
            }
        }
        passed.sort(null);
        return new Census(passing, passing > Census.NAMED ? List.of() : passed, refusals);
    }

    private void count(Page page, boolean permitted) {
        int stamp;
        var ids = new ArrayList<String>();
        do {
            stamp = page.stampBefore();
            ids.clear();
            judge(page, permitted, ids);
        } while (!page.isStill(stamp));
        for (int rule = 0; rule < refused.length; rule++) {
            refused[rule] += Long.bitCount(ofPage[rule]);
        }
        passing += ids.size();
        if (passing <= Census.NAMED) {
            passed.addAll(ids);
        }
    }

    private void judge(Page page, boolean permitted, List<String> ids) {
        long everybody = page.word(Facts.OCCUPIED);
        long[] passes = {
            permitted ? page.word(Facts.LICENSED) : 0,
            gate.speaking(page),
            gate.ofAge(page),
            gate.seeing(page),
            gate.trained(page),
            gate.safe(page),
            page.word(Facts.APART_KNOWN),
            page.word(Facts.ROOM),
            -1,
            -1,
            -1,
            gate.covered(page),
            -1
        };
        for (int rule = 0; rule < passes.length; rule++) {
            ofPage[rule] = everybody & ~passes[rule];
        }
        for (long rest = everybody; rest != 0; rest &= rest - 1) {
            judge(page, Long.numberOfTrailingZeros(rest), ids);
        }
    }

    private void judge(Page page, int row, List<String> ids) {
        var profile = page.profile[row];
        if (profile == null) {
            return;
        }
        var hours = page.openings[row];
        int step = hours == null ? OpenTimes.UNKNOWN : times.firstSuitable(hours);
        refuseUnless(licence(page, row, profile, step), Rule.LICENCE, row);
        refuseUnless(gate.mayMeet(page, row, profile), Rule.APART, row);
        refuseUnless(gate.grants(page, row), Rule.MUST, row);
        var inPerson = gate.dependsOnDistance(page, row) ? gate.inPerson(profile) : Gate.InPerson.POSSIBLE;
        refuseUnless(gate.meets(page, row, inPerson), Rule.FORMAT, row);
        refuseUnless(gate.isAffordable(profile), Rule.FEE, row);
        refuseUnless(step != OpenTimes.NONE, Rule.TIMES, row);
        if (isPassed(row)) {
            ids.add(Profile.id(profile));
        }
    }

    /** A licence that is not even there is refused already, and has no dates. */
    private boolean licence(Page page, int row, byte[] profile, int step) {
        boolean there = (page.word(Facts.LICENSED) >>> row & 1) != 0;
        return !there || gate.isChecked(profile) && gate.isValid(profile, step, times);
    }

    private void refuseUnless(boolean passes, Rule rule, int row) {
        if (!passes) {
            ofPage[rule.ordinal()] |= 1L << row;
        }
    }

    private boolean isPassed(int row) {
        for (long refusals : ofPage) {
            if ((refusals >>> row & 1) != 0) {
                return false;
            }
        }
        return true;
    }
}
