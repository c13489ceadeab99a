package io.attune.matching.bench;

import io.attune.matching.fit.Judgement;
import io.attune.matching.fit.Matching;
import io.attune.matching.fit.Question;
import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.model.FitModel;
import java.util.List;
import java.util.stream.IntStream;

/** Tries the {@link Kernel} against the plain rules, so that those who use it are asked the same question. */
final class Agreement {

    private static final int CANDIDATES = 700;
    private static final int QUESTIONS = 300;

    private Agreement() {}

    /** How many pairs were looked at, and how many of them passed. */
    record Tried(int pairs, int passed) {}

    static Tried of(FitModel model) {
        var matching = new Matching(model);
        var kernel = new Kernel(new Standings(model));
        var asked = new Asked(model.guidelines());
        var directory = new Directory(model, true);
        var questions = Intakes.questions();
        int passed = 0;
        List<Candidate> candidates =
                IntStream.range(0, CANDIDATES).mapToObj(directory::candidate).toList();
        var rows = IntStream.range(0, CANDIDATES).mapToObj(directory::row).toList();
        for (var question : questions.subList(0, QUESTIONS)) {
            asked.of(question);
            for (int index = 0; index < CANDIDATES; index++) {
                long plain = plain(matching, question, candidates.get(index));
                long fast = score(kernel, asked, rows.get(index));
                if (plain != fast) {
                    throw new IllegalStateException("The kernel says " + fast + " and the plain rules " + plain
                            + " of candidate " + index + " for " + question.shortlistId());
                }
                passed += plain == Kernel.REFUSED ? 0 : 1;
            }
        }
        return new Tried(CANDIDATES * QUESTIONS, passed);
    }

    private static long plain(Matching matching, Question question, Candidate candidate) {
        return switch (matching.judge(question, candidate)) {
            case Judgement.Fits(var offer) -> offer.score().total();
            case Judgement.Refused(var refusals) -> Kernel.REFUSED;
        };
    }

    private static long score(Kernel kernel, Asked asked, Row row) {
        int way = Kernel.way(asked, row.reach, row.terms, row.rooms[0], row.rooms[1]);
        if (!Kernel.mayReach(asked, row.reach)
                || !Kernel.mayTreat(asked, row.training)
                || !Kernel.mayPlease(asked, row.person)
                || !Kernel.mayCost(asked, row.terms)
                || Kernel.hasNoWay(way)
                || row.id.equals(asked.avoided)) {
            return Kernel.REFUSED;
        }
        var hours = new byte[2 * Timetables.HOURS];
        Kernel.write(row.hours, hours, 0);
        long soon = kernel.soon(asked, row.terms, Kernel.firstHour(asked, row.terms, hours, 0));
        long score = kernel.score(asked, way, row.training, row.person, row.terms, row.tracks[0], row.tracks[1]);
        return soon == Kernel.REFUSED ? soon : score + soon;
    }
}
