package io.attune.booking;

import io.attune.booking.waitlist.WaitlistEntries;
import io.attune.booking.waitlist.WaitlistEntry;
import io.attune.booking.waitlist.WaitlistQueue;
import io.attune.booking.waitlist.WaitlistQueues;
import io.attune.booking.waitlist.WaitlistSettings;
import io.attune.platform.decision.Command;
import io.attune.platform.decision.Decision;
import io.attune.platform.decision.Versioned;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.support.GenericApplicationContext;

/** The waitlist kept on paper. */
final class PaperWaitlist {

    private PaperWaitlist() {}

    static void register(GenericApplicationContext context, NumberedWrites writes) {
        context.registerBean(WaitlistEntries.class, () -> new PaperEntries(writes));
        context.registerBean(WaitlistQueues.class, () -> new PaperQueues(writes));
        context.registerBean(
                WaitlistSettings.class,
                () -> new WaitlistSettings(Duration.ofHours(12), Duration.ofMinutes(30), 3, Duration.ofMinutes(1)));
    }

    private static final class PaperEntries implements WaitlistEntries {

        private final PaperDocuments<Optional<WaitlistEntry>, Void> entries;

        PaperEntries(NumberedWrites writes) {
            entries = new PaperDocuments<>("waitlist", Optional::empty, writes);
        }

        @Override
        public Optional<Versioned<WaitlistEntry>> find(String id) {
            return entries.find(id).map(entry -> new Versioned<>(id, 1, entry));
        }

        @Override
        public List<Versioned<WaitlistEntry>> findAll(Collection<String> ids) {
            return ids.stream().flatMap(id -> find(id).stream()).toList();
        }

        @Override
        public <O> O decide(String id, Function<Optional<WaitlistEntry>, Decision<WaitlistEntry, Void, O>> decision) {
            return entries.decide(id, stored -> there(decision.apply(stored)));
        }

        @Override
        public <O> O decide(
                String id,
                Command command,
                Class<O> outcomes,
                Function<Optional<WaitlistEntry>, Decision<WaitlistEntry, Void, O>> decision) {
            return entries.decide(id, command, stored -> there(decision.apply(stored)));
        }

        private static <O> Decision<Optional<WaitlistEntry>, Void, O> there(Decision<WaitlistEntry, Void, O> decided) {
            return switch (decided) {
                case Decision.Changed<WaitlistEntry, Void, O> change ->
                    Decision.change(Optional.of(change.state()), change.events(), change.outcome());
                case Decision.Kept<WaitlistEntry, Void, O> kept -> Decision.keep(kept.outcome());
            };
        }
    }

    private static final class PaperQueues implements WaitlistQueues {

        private final PaperDocuments<WaitlistQueue, Void> queues;

        PaperQueues(NumberedWrites writes) {
            queues = new PaperDocuments<>("queues", WaitlistQueue::empty, writes);
        }

        @Override
        public WaitlistQueue find(String id) {
            return queues.find(id);
        }

        @Override
        public Map<String, WaitlistQueue> all() {
            return queues.all();
        }

        @Override
        public <O> O decide(String id, Function<WaitlistQueue, Decision<WaitlistQueue, Void, O>> decision) {
            return queues.decide(id, decision);
        }
    }
}
