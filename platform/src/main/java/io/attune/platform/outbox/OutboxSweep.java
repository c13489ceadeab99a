package io.attune.platform.outbox;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Finds what a crash left behind: at start, and when another instance has stopped saying that it lives, every outbox is
 * searched for and handed to the relay. Once a period it repeats every state record.
 */
public final class OutboxSweep implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(OutboxSweep.class);

    private final OutboxRelay relay;
    private final Instances instances;
    private final Instance instance;
    private final InstantSource clock;
    private final OutboxSettings settings;
    private final Supplier<Stream<TakeOver>> takeOvers;
    private final List<Outboxes> collections = new CopyOnWriteArrayList<>();
    private volatile boolean sweptAtStart;
    private @Nullable ScheduledExecutorService rounds;

    public OutboxSweep(
            OutboxRelay relay,
            Instances instances,
            Instance instance,
            InstantSource clock,
            OutboxSettings settings,
            Supplier<Stream<TakeOver>> takeOvers) {
        this.relay = relay;
        this.instances = instances;
        this.instance = instance;
        this.clock = clock;
        this.settings = settings;
        this.takeOvers = takeOvers;
    }

    /** A collection whose outboxes are to be swept. */
    public void watch(Outboxes outboxes) {
        collections.add(outboxes);
    }

    @Override
    public synchronized void start() {
        var thread = Thread.ofPlatform().daemon().name("outbox-sweep").factory();
        var started = Executors.newSingleThreadScheduledExecutor(thread);
        started.scheduleWithFixedDelay(
                this::roundOrWarn, 0, settings.heartbeat().toMillis(), TimeUnit.MILLISECONDS);
        rounds = started;
    }

    private void roundOrWarn() {
        try {
            round();
        } catch (RuntimeException fault) {
            log.warn(
                    "The outboxes could not be swept ({}), next try in {}",
                    fault.getClass().getSimpleName(),
                    settings.heartbeat());
        }
    }

    /** One heartbeat, with the sweep and the repetition when they are due. */
    void round() {
        var now = clock.instant();
        instances.beat(instance, now.plus(settings.heartbeat().multipliedBy(4)));
        var lapsed = instances.lapsed(now);
        if (!sweptAtStart || !lapsed.isEmpty()) {
            collections.forEach(outboxes -> outboxes.allWaiting().forEach(id -> takeOver(outboxes, id, lapsed)));
            if (!lapsed.isEmpty()) {
                takeOvers.get().forEach(TakeOver::takeOver);
            }
            lapsed.forEach(instances::forget);
            sweptAtStart = true;
        }
        for (var outboxes : collections) {
            var chore = "repeat " + outboxes.collection();
            if (instances.due(chore, now.minus(settings.repeatState()))) {
                outboxes.allWithPresentState().forEach(id -> relay.repeatPresentState(outboxes, id));
                instances.done(chore, now);
            }
        }
    }

    private void takeOver(Outboxes outboxes, String id, Set<String> lapsed) {
        outboxes.waiting(id)
                .filter(waiting -> lapsed.contains(waiting.lease().owner()))
                .ifPresent(waiting -> outboxes.lease(id, waiting.lease(), relay.newLease()));
        relay.wake(outboxes, id);
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
