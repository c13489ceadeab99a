package io.attune.platform.local;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;

/**
 * A service started by the local runner ends when the runner does, also when that was killed. It halts: with the stores
 * gone a graceful stop could only wait for them, and all that was acknowledged is stored. Without the setting
 * {@code attune.local.parent-pid}, as everywhere else, nothing is watched.
 */
final class EndsWithItsParent implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final int KILLED = 137;

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var parent = event.getEnvironment().getProperty("attune.local.parent-pid", Long.class);
        if (parent != null) {
            ProcessHandle.of(parent)
                    .ifPresentOrElse(
                            handle -> handle.onExit().thenRun(EndsWithItsParent::halt), EndsWithItsParent::halt);
        }
    }

    private static void halt() {
        Runtime.getRuntime().halt(KILLED);
    }
}
