package io.attune.matching.simulation;

import io.attune.matching.simulation.Practice.Client;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A way to decide whom a client is offered. */
interface Policy {

    int OFFERS = 3;

    String name();

    /** Up to three with room, the first first; nobody when none of those who could be offered has any. */
    List<Integer> offers(Visit visit);

    /** One client at the door. */
    record Visit(Practice practice, Client client, Books books, Luck luck) {

        List<Integer> withRoom() {
            return client.eligible().stream().filter(books::hasRoom).toList();
        }
    }

    /** By one number, the highest first; ties by luck. */
    record Highest(String name, ToDoubleFunction<Sight> number) implements Policy {

        @Override
        public List<Integer> offers(Visit visit) {
            var open = new ArrayList<>(visit.withRoom());
            visit.luck().shuffle(open);
            return open.stream()
                    .map(therapist -> new Sight(visit, therapist))
                    .sorted(Comparator.comparingDouble(number).reversed())
                    .limit(OFFERS)
                    .map(Sight::therapist)
                    .toList();
        }
    }

    /** One therapist as seen for one client. */
    record Sight(Visit visit, int therapist) {

        String id() {
            return visit.practice().therapists().get(therapist).id();
        }
    }

    static Policy random() {
        return new Highest("random", _ -> 0);
    }

    /** Who has the fewest clients is free the soonest. */
    static Policy firstAvailable() {
        return new Highest("first available", sight -> -sight.visit().books().caseload(sight.therapist()));
    }

    static Policy rawMean() {
        return new Highest("raw mean", sight -> sight.visit().books().rawMean(sight.therapist()));
    }

    static Policy shrunkMean() {
        return new Highest("shrunk mean", sight -> sight.visit()
                .books()
                .learnt()
                .change()
                .about(sight.id())
                .map(posterior -> posterior.mean())
                .orElse(0.0));
    }

    static Policy oracle() {
        return new Highest("oracle", sight -> sight.visit()
                .practice()
                .therapists()
                .get(sight.therapist())
                .outcome(sight.visit().client()));
    }
}
