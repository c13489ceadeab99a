package io.attune.system;

import io.attune.platform.local.CannotStart;
import io.attune.system.identity.DemoUser;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for on the command line.
 *
 * @param role whose token; staff's where none was asked for
 */
record Options(Verb verb, DemoUser role, Path data, boolean fresh, boolean json) {

    enum Verb {
        START,
        TOKEN,
        DEMO
    }

    static Options parse(List<String> arguments) {
        var left = new ArrayDeque<>(arguments);
        var verb = verb(left.poll());
        var role = verb == Verb.TOKEN ? role(left.poll()) : DemoUser.STAFF;
        var data = Path.of("data");
        var fresh = false;
        var json = false;
        while (!left.isEmpty()) {
            var option = left.pop();
            switch (option) {
                case "--data" -> data = folder(left.poll());
                case "--fresh" -> fresh = true;
                case "--json" -> json = true;
                default -> throw new CannotStart("There is no option " + option + "; ./run help names them all.");
            }
        }
        return new Options(verb, role, data, fresh, json);
    }

    private static Verb verb(@Nullable String said) {
        return switch (said) {
            case "start" -> Verb.START;
            case "token" -> Verb.TOKEN;
            case "demo" -> Verb.DEMO;
            case null, default -> throw new CannotStart("Say what to do: start, token or demo.");
        };
    }

    private static DemoUser role(@Nullable String said) {
        return DemoUser.ofRole(said == null ? "" : said)
                .orElseThrow(() -> new CannotStart("Say whose token: staff, therapist, clinician or admin."));
    }

    private static Path folder(@Nullable String said) {
        if (said == null) {
            throw new CannotStart("--data needs a folder.");
        }
        return Path.of(said);
    }
}
