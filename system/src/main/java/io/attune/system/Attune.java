package io.attune.system;

import io.attune.platform.local.CannotStart;
import io.attune.system.api.Api;
import io.attune.system.api.Tokens;
import io.attune.system.api.UnexpectedAnswer;
import io.attune.system.run.Preparation;
import io.attune.system.run.RunningSystem;
import io.attune.system.run.Secrets;
import io.attune.system.run.SystemFolder;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What {@code ./run} calls: {@code start}, {@code token ROLE}, {@code demo}, {@code replay-shortlist ID},
 * {@code reproject}, {@code verify-audit} or {@code rotate-keys}, each with its options; and {@code prepare} after a
 * build.
 */
final class Attune {

    private Attune() {}

    public static void main(String[] arguments) {
        try {
            var options = Options.parse(List.of(arguments));
            System.setProperty("attune.logs", options.data().resolve("logs").toString());
            switch (options.verb()) {
                case START -> new Start(options, System.out).untilStopped();
                case TOKEN -> System.out.println(token(options));
                case DEMO -> new DemoRun(options).run();
                case REPLAY_SHORTLIST ->
                    System.exit(new ReplayRun(System.out).run(options.shortlist(), staff(options)));
                case PREPARE -> new Preparation(Start.home()).run();
                case VERIFY_AUDIT -> System.exit(verifyAudit(options));
                case ROTATE_KEYS -> System.exit(rotateKeys(options));
                case REPROJECT -> System.exit(new ReprojectRun(System.out).run(staff(options)));
            }
        } catch (CannotStart | UnexpectedAnswer | UncheckedIOException refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }

    private static String token(Options options) {
        return token(running(options), options);
    }

    private static int verifyAudit(Options options) {
        var running = running(options);
        var key = Secrets.auditKeyIn(options.data()).open();
        return new VerifyAuditRun(System.out, options.json()).run(running.mongo(), running.kafka(), List.of(key));
    }

    private static int rotateKeys(Options options) {
        var running = running(options);
        var names = Secrets.KEYSETS.stream()
                .map(keyset -> Secrets.rotatedIn(options.data(), keyset))
                .toList();
        return new RotateKeysRun(System.out, names).run(running.services());
    }

    private static Api staff(Options options) {
        var running = running(options);
        return Api.at(running.gateway()).as(token(running, options));
    }

    private static String token(RunningSystem running, Options options) {
        return new Tokens(running.issuer(), SystemFolder.clientSecretIn(options.data())).of(options.role());
    }

    private static RunningSystem running(Options options) {
        return RunningSystem.on(options.data())
                .orElseThrow(
                        () -> new CannotStart("Attune does not run on " + options.data() + "; start it with ./run."));
    }
}
