package io.attune.platform.audit.heads;

import io.attune.platform.audit.AuditSettings;
import io.attune.platform.outbox.Instances;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Has heads signed when it is time, by whichever instance finds so first. */
final class HeadRounds implements SmartLifecycle {

    private static final String CHORE = "sign audit heads";
    private static final long LOOK_EVERY_SECONDS = 30;
    private static final Logger log = LoggerFactory.getLogger(HeadRounds.class);

    private final HeadSigning signing;
    private final Instances instances;
    private final AuditSettings settings;
    private final InstantSource clock;
    private @Nullable ScheduledExecutorService rounds;

    HeadRounds(HeadSigning signing, Instances instances, AuditSettings settings, InstantSource clock) {
        this.signing = signing;
        this.instances = instances;
        this.settings = settings;
        this.clock = clock;
    }

    void round() {
        var now = clock.instant();
        if (instances.due(CHORE, now.minus(settings.signEvery()))) {
            signing.sign();
            instances.done(CHORE, now);
        }
    }

    private void roundOrWarn() {
        try {
            round();
        } catch (RuntimeException fault) {
            log.warn("Heads could not be signed ({})", fault.getClass().getSimpleName());
        }
    }

    @Override
    public synchronized void start() {
        var thread = Thread.ofPlatform().daemon().name("audit-heads").factory();
        var started = Executors.newSingleThreadScheduledExecutor(thread);
        started.scheduleWithFixedDelay(this::roundOrWarn, LOOK_EVERY_SECONDS, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
        rounds = started;
    }

    @Override
    public synchronized void stop() {
        if (rounds != null) {
            rounds.shutdownNow();
            rounds = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return rounds != null;
    }
}
