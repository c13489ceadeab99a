package io.attune.system;

import io.attune.platform.local.CannotStart;
import io.attune.system.api.Tokens;
import io.attune.system.api.UnexpectedAnswer;
import io.attune.system.run.RunningSystem;
import io.attune.system.run.SystemFolder;
import java.io.UncheckedIOException;
import java.util.List;

/** What {@code ./run} calls: {@code start}, {@code token ROLE} or {@code demo}, each with its options. */
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
            }
        } catch (CannotStart | UnexpectedAnswer | UncheckedIOException refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }

    private static String token(Options options) {
        var running = RunningSystem.on(options.data())
                .orElseThrow(
                        () -> new CannotStart("Attune does not run on " + options.data() + "; start it with ./run."));
        return new Tokens(running.issuer(), SystemFolder.clientSecretIn(options.data())).of(options.role());
    }
}
