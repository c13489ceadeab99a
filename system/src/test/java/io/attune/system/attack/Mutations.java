package io.attune.system.attack;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes one to three things wrong with a valid request, by chance that can be repeated. */
final class Mutations {

    private static final List<String> METHODS =
            List.of("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND");

    private final Operation operation;
    private final Attempt valid;

    Mutations(Operation operation, Attempt valid) {
        this.operation = operation;
        this.valid = valid;
    }

    Attempt mutated(Random chance) {
        var attempt = valid;
        for (var times = 1 + chance.nextInt(3); times > 0; times--) {
            attempt = mutated(attempt, chance);
        }
        return attempt;
    }

    private Attempt mutated(Attempt attempt, Random chance) {
        var kind = chance.nextInt(100);
        if (kind < 3) {
            return attempt.method(METHODS.get(chance.nextInt(METHODS.size())));
        }
        if (kind < 25) {
            return HeaderMutations.mutated(attempt, chance);
        }
        if (kind < 45 || attempt.body().length == 0) {
            return TargetMutations.mutated(operation, attempt, chance);
        }
        return kind < 85 && isJson() ? BodyMutations.mutated(attempt, chance) : BytesMutations.mutated(attempt, chance);
    }

    private boolean isJson() {
        return valid.headers().contains(Map.entry("Content-Type", "application/json"));
    }
}
