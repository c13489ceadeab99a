package io.attune.platform.messaging;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.SmartLifecycle;

/** Every topic that this instance reads whole, each on a thread of its own. */
final class WholeReading implements SmartLifecycle, CaughtUp {

    private final List<WholeTopic> topics;
    private final List<Thread> threads = new ArrayList<>();

    WholeReading(List<WholeTopic> topics) {
        this.topics = List.copyOf(topics);
    }

    @Override
    public List<String> stillReading() {
        return topics.stream()
                .filter(topic -> !topic.caughtUp())
                .map(WholeTopic::name)
                .toList();
    }

    @Override
    public synchronized void start() {
        topics.forEach(
                topic -> threads.add(Thread.ofVirtual().name(topic.name()).start(topic)));
    }

    @Override
    public synchronized void stop() {
        topics.forEach(WholeTopic::stop);
        threads.forEach(WholeReading::join);
        threads.clear();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return !threads.isEmpty();
    }
}
