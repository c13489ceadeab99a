package io.attune.profile.intake.messaging;

import io.attune.platform.outbox.EventSink;
import io.attune.profile.intake.IntakeEvent;
import io.attune.profile.intake.IntakeNews;
import org.springframework.stereotype.Component;

@Component
class ToldAtOnce implements IntakeNews {

    private final IntakeAnnouncer announcer;
    private final EventSink sink;

    ToldAtOnce(IntakeAnnouncer announcer, EventSink sink) {
        this.announcer = announcer;
        this.sink = sink;
    }

    @Override
    public void tell(IntakeEvent event, long version) {
        sink.publish(announcer.announce(event, version));
    }
}
