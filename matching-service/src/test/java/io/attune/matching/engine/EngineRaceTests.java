package io.attune.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.attune.matching.fit.Moments;
import io.attune.matching.fit.Question;
import io.attune.matching.fit.RandomCases;
import io.attune.matching.fit.candidate.Candidate;
import io.attune.matching.fit.model.FitModel;
import io.attune.matching.fit.order.Contender;
import io.attune.matching.fit.store.ShippedModel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * While a writer changes everybody to and fro between two states, each answer is one that the plain rules would give
 * for one of the two states of every row: nobody comes with a score of neither, and nobody is missing who belongs there
 * in both.
 */
class EngineRaceTests {

    private static final int CANDIDATES = 300;
    private static final int INTAKES = 30;
    private static final int CHANGES = 600_000;
    private static final int MOST = 10;
    private static final FitModel MODEL = ShippedModel.read();

    private final RandomCases cases = new RandomCases(20261124);
    private final List<List<Candidate>> states = List.of(cases.candidates(CANDIDATES), cases.candidates(CANDIDATES));
    private final List<Question> questions = IntStream.range(0, INTAKES)
            .mapToObj(number -> new Question("shortlist-" + number, cases.need(), Moments.now(), 3))
            .toList();
    private final Engine engine = new Engine(MODEL);
    private final AtomicBoolean done = new AtomicBoolean();

    @Test
    void answersFromOneOfTheTwoStatesOfEveryRow() throws Exception {
        states.getFirst().forEach(candidate -> engine.put(new Known(candidate, 1, 1)));
        int movesBefore = engine.movesBefore();

        try (var readers = Executors.newFixedThreadPool(3)) {
            List<Future<Integer>> answers = IntStream.range(0, 3)
                    .mapToObj(_ -> readers.submit(this::read))
                    .toList();
            change();
            done.set(true);
            for (var answered : answers) {
                assertThat(answered.get()).as("answers read meanwhile").isGreaterThan(INTAKES);
            }
        }

        assertThat(engine.movesBefore() - movesBefore)
                .as("rows that moved meanwhile")
                .isPositive();
        assertThat(engine.size()).isEqualTo(CANDIDATES);
    }

    private void change() {
        var random = new Random(7);
        for (int change = 0; change < CHANGES; change++) {
            if (change == CHANGES / 2) {
                engine.pack();
            }
            var candidate = states.get(random.nextInt(2)).get(random.nextInt(CANDIDATES));
            engine.put(new Known(candidate, 1, 1));
        }
    }

    private int read() {
        var plain = questions.stream().map(Expected::new).toList();
        var search = engine.search();
        int answers = 0;
        while (!done.get()) {
            int number = answers++ % INTAKES;
            search.run(questions.get(number), MOST);
            plain.get(number).check(search);
        }
        return answers;
    }

    /** What each candidate scores in each state, as far as they pass. */
    private final class Expected {

        private final Map<String, Set<Long>> scores = new HashMap<>();
        private final Map<String, Long> surely = new HashMap<>();

        Expected(Question question) {
            var plain = new PlainRules(MODEL);
            var first = byId(plain.order(question, states.getFirst()));
            var second = byId(plain.order(question, states.getLast()));
            first.forEach((id, score) ->
                    scores.computeIfAbsent(id, _ -> new HashSet<>()).add(score));
            second.forEach((id, score) ->
                    scores.computeIfAbsent(id, _ -> new HashSet<>()).add(score));
            first.forEach((id, score) -> {
                if (second.containsKey(id)) {
                    surely.put(id, Math.min(score, second.get(id)));
                }
            });
        }

        private static Map<String, Long> byId(List<Contender> contenders) {
            var scores = new HashMap<String, Long>();
            contenders.forEach(
                    one -> scores.put(one.candidate().id(), one.score().total()));
            return scores;
        }

        void check(Search search) {
            var found = new HashMap<String, Long>();
            for (int place = 0; place < search.candidates().size(); place++) {
                assertThat(scores.getOrDefault(search.id(place), Set.of()))
                        .as("states of " + search.id(place))
                        .contains(search.score(place));
                assertThat(found.put(search.id(place), search.score(place)))
                        .as("found once")
                        .isNull();
            }
            long last = found.size() < MOST ? Long.MIN_VALUE : search.score(MOST - 1);
            surely.forEach((id, least) -> {
                if (least > last) {
                    assertThat(found).as("belongs there in both states").containsKey(id);
                }
            });
        }
    }
}
