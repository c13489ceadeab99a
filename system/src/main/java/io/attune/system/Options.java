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
 * @param shortlist the id of the one to replay; empty where none is
 */
record Options(Verb verb, DemoUser role, String shortlist, Path data, boolean fresh, boolean json) {

    enum Verb {
        START,
        TOKEN,
        DEMO,
        REPLAY_SHORTLIST,
        REPROJECT,
        VERIFY_AUDIT,
        ROTATE_KEYS,
        PREPARE
    }

    static Options parse(List<String> arguments) {
        var left = new ArrayDeque<>(arguments);
        var verb = verb(left.poll());
        var role = verb == Verb.TOKEN ? role(left.poll()) : DemoUser.STAFF;
        var shortlist = verb == Verb.REPLAY_SHORTLIST ? shortlist(left.poll()) : "";
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
        return new Options(verb, role, shortlist, data, fresh, json);
    }

    private static Verb verb(@Nullable String said) {
        return switch (said) {
            case "start" -> Verb.START;
            case "token" -> Verb.TOKEN;
            case "demo" -> Verb.DEMO;
            case "replay-shortlist" -> Verb.REPLAY_SHORTLIST;
            case "reproject" -> Verb.REPROJECT;
            case "verify-audit" -> Verb.VERIFY_AUDIT;
            case "rotate-keys" -> Verb.ROTATE_KEYS;
            case "prepare" -> Verb.PREPARE;
            case null, default ->
                throw new CannotStart(
                        "Say what to do: start, token, demo, replay-shortlist, reproject, verify-audit or rotate-keys.");
        };
    }

    private static DemoUser role(@Nullable String said) {
        return DemoUser.ofRole(said == null ? "" : said)
                .orElseThrow(() ->
                        new CannotStart("Say whose token: staff, therapist, clinician, admin or privacy-officer."));
    }

    /** An id is opaque, but it becomes a part of a path. */
    private static String shortlist(@Nullable String said) {
        if (said == null || !said.matches("[A-Za-z0-9-]+")) {
            throw new CannotStart("Say which shortlist: its id, which is its intake's.");
        }
        return said;
    }

    private static Path folder(@Nullable String said) {
        if (said == null) {
            throw new CannotStart("--data needs a folder.");
        }
        return Path.of(said);
    }
}
