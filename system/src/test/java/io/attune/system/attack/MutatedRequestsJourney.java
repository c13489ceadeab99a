package io.attune.system.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every documented request, made wrong in many ways: what comes back is an answer of ours that tells nothing. */
class MutatedRequestsJourney {

    /** With it and the number of a mutation, the mutation can be made again. */
    private static final long SEED = 20_261_125;

    private static final int PER_OPERATION = Boolean.getBoolean("attune.long") ? 1_000 : 200;
    private static final int AT_ONCE = 8;

    private final Cast cast = Cast.all();
    private final ValidRequests valid = new ValidRequests(cast);
    private final List<Operation> operations = Operation.all(cast);

    /** One attempt and what was wrong with the answer to it. */
    private record Outcome(int status, long millis, Optional<Complaint> complaint) {}

    /** @param kind in a few words, the same for all of its kind */
    private record Complaint(String kind, String whole) {}

    @Test
    void everyDocumentedOperationHasAValidRequestAndNoOtherHas() {
        assertThat(valid.names())
                .containsExactlyInAnyOrderElementsOf(
                        operations.stream().map(Operation::name).distinct().toList());
    }

    @Test
    void noMutationBreaksAnythingOrIsToldAnything() {
        var outcomes = operations.stream()
                .flatMap(operation -> attack(operation).stream())
                .toList();

        System.out.println(figures(outcomes));
        assertThat(oneOfEachKind(outcomes)).isEmpty();
        assertThat(outcomes.stream().filter(outcome -> outcome.status() >= 500).count())
                .as("honest refusals")
                .isLessThanOrEqualTo(outcomes.size() / 100);
    }

    private List<Outcome> attack(Operation operation) {
        return valid.of(operation).stream()
                .flatMap(request -> attack(operation, request).stream())
                .toList();
    }

    private List<Outcome> attack(Operation operation, ValidRequests.Valid request) {
        var attempt = request.made().get();
        var answer = cast.gateway().send(attempt);
        var complaint = answer.status() == request.status()
                ? Optional.<Complaint>empty()
                : Optional.of(new Complaint(operation.name() + " is not valid", answer.status() + " " + answer.body()));
        var mutations = new Mutations(operation, attempt);
        var outcomes = new ArrayList<>(inParallel(IntStream.range(0, PER_OPERATION)
                .<Callable<Outcome>>mapToObj(number -> () -> outcome(operation, mutations, number))
                .toList()));
        outcomes.add(new Outcome(answer.status(), answer.millis(), complaint));
        return outcomes;
    }

    /** Every other one past the front door, which would keep some of them from the service. */
    private Outcome outcome(Operation operation, Mutations mutations, int number) {
        var chance = new Random(SEED + 31L * operation.name().hashCode() + number);
        var target = number % 2 == 0 ? cast.gateway() : cast.target(operation.service());
        while (true) {
            var attempt = mutations.mutated(chance);
            try {
                var answer = target.send(attempt);
                var complaint = Verdict.on(attempt, answer)
                        .map(why -> new Complaint(
                                operation.name() + ": " + answer.status() + ' ' + why,
                                "mutation %d, seed %d%n%s%n-> %s".formatted(number, SEED, attempt, answer.body())));
                return new Outcome(answer.status(), answer.millis(), complaint);
            } catch (IllegalArgumentException cannotBeSent) {
                // This client refuses to send it; the next by the same chance will do.
            } catch (UncheckedIOException noAnswer) {
                return new Outcome(
                        0, 0, Optional.of(new Complaint(operation.name() + ": no answer", number + " " + noAnswer)));
            }
        }
    }

    private static List<String> oneOfEachKind(List<Outcome> outcomes) {
        return outcomes.stream()
                .flatMap(outcome -> outcome.complaint().stream())
                .collect(Collectors.groupingBy(Complaint::kind, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(kind -> "%n%d x %s, such as %s"
                        .formatted(
                                kind.getValue().size(),
                                kind.getKey(),
                                kind.getValue().getFirst().whole()))
                .toList();
    }

    private static List<Outcome> inParallel(List<Callable<Outcome>> attempts) {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            return threads.invokeAll(attempts).stream()
                    .map(MutatedRequestsJourney::done)
                    .toList();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static Outcome done(Future<Outcome> outcome) {
        try {
            return outcome.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String figures(List<Outcome> outcomes) {
        Map<String, Long> classes = outcomes.stream()
                .collect(Collectors.groupingBy(
                        outcome -> outcome.status() / 100 + "xx", TreeMap::new, Collectors.counting()));
        var slowest = outcomes.stream().mapToLong(Outcome::millis).max().orElse(0);
        return "%d mutated requests: %d operations, answers %s, slowest %d ms, seed %d"
                .formatted(outcomes.size(), operations.size(), classes, slowest, SEED);
    }
}
