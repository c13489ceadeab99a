package io.attune.platform.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes the outboxes of documents, each in order and by one sender at a time, and removes what the broker has
 * acknowledged. It is woken after each write; what a crash left behind is found by the {@link OutboxSweep}. While the
 * broker is away it tries again and again; the documents keep their events and commands go on.
 *
 * <p>The holder of a lease publishes. If the lease lapsed meanwhile (a long pause of this process), another may have
 * published too: the removal then finds the events gone, and on a state topic the present state is published once more,
 * so that the last record of a key is never an old one.
 */
public final class OutboxRelay implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);

    private final EventSink sink;
    private final Instance instance;
    private final InstantSource clock;
    private final OutboxSettings settings;
    private final Map<Address, Errand> errands = new ConcurrentHashMap<>();
    private final Semaphore senders;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("outbox-retry").factory());

    public OutboxRelay(EventSink sink, Instance instance, InstantSource clock, OutboxSettings settings) {
        this.sink = sink;
        this.instance = instance;
        this.clock = clock;
        this.settings = settings;
        this.senders = new Semaphore(settings.senders());
    }

    /** The lease that a command's own write takes for this instance. */
    public Lease newLease() {
        return new Lease(instance.name(), clock.instant().plus(settings.lease()));
    }

    /** A document has something to send, or may have. Returns at once. */
    public void wake(Outboxes outboxes, String id) {
        var address = new Address(outboxes, id);
        errands.compute(address, (key, running) -> {
            if (running == null) {
                start(key, settings.firstRetry());
                return Errand.RUNNING;
            }
            return Errand.RUNNING_AND_ASKED_AGAIN;
        });
    }

    /** How many documents this instance still has to publish. */
    public int pending() {
        return errands.size();
    }

    private void start(Address address, Duration nextRetry) {
        if (!threads.isShutdown()) {
            threads.execute(() -> run(address, nextRetry));
        }
    }

    private void run(Address address, Duration nextRetry) {
        senders.acquireUninterruptibly();
        try {
            drain(address);
        } catch (RuntimeException fault) {
            log.warn(
                    "An outbox in {} could not be published ({}), next try in {}",
                    address.outboxes().collection(),
                    fault.getClass().getSimpleName(),
                    nextRetry);
            retry(address, nextRetry);
            return;
        } finally {
            senders.release();
        }
        errands.computeIfPresent(address, (key, errand) -> {
            if (errand == Errand.RUNNING_AND_ASKED_AGAIN) {
                start(key, settings.firstRetry());
                return Errand.RUNNING;
            }
            return null;
        });
    }

    private void retry(Address address, Duration pause) {
        var doubled = pause.multipliedBy(2);
        var next = doubled.compareTo(settings.lastRetry()) < 0 ? doubled : settings.lastRetry();
        if (!later.isShutdown()) {
            later.schedule(() -> start(address, next), pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void drain(Address address) {
        var outboxes = address.outboxes();
        var id = address.id();
        Optional<Waiting> waiting;
        while ((waiting = outboxes.waiting(id)).isPresent()) {
            var found = waiting.get();
            var now = clock.instant();
            if (!found.lease().heldBy(instance.name()) && !found.lease().lapsed(now)) {
                return;
            }
            if (mustBeRenewed(found.lease(), now) && !outboxes.lease(id, found.lease(), newLease())) {
                continue;
            }
            found.events().forEach(sink::publish);
            if (!outboxes.remove(id, found.events())) {
                repeatPresentState(outboxes, id);
            }
        }
    }

    private boolean mustBeRenewed(Lease lease, Instant now) {
        return !lease.heldBy(instance.name())
                || lease.until().isBefore(now.plus(settings.lease().dividedBy(2)));
    }

    /** Publishes the present state until no newer one has come meanwhile, so that the newest is published last. */
    void repeatPresentState(Outboxes outboxes, String id) {
        var state = outboxes.presentState(id, clock.instant());
        while (state.isPresent()) {
            sink.publish(state.get());
            var published = state.get().subjectVersion();
            state = outboxes.presentState(id, clock.instant()).filter(present -> present.subjectVersion() != published);
        }
    }

    @Override
    public void close() {
        later.shutdownNow();
        threads.shutdown();
    }

    private record Address(Outboxes outboxes, String id) {}

    private enum Errand {
        RUNNING,
        RUNNING_AND_ASKED_AGAIN
    }
}
