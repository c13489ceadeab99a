package io.attune.booking.roster.messaging;

import io.attune.booking.roster.TherapistNews;
import io.attune.booking.roster.Therapists;
import io.attune.platform.messaging.EventBody;
import io.attune.platform.messaging.EventHandler;
import io.attune.platform.messaging.IncomingEvent;
import org.springframework.stereotype.Component;

/**
 * Keeps each therapist as last heard of, then passes the news on, also of what was heard before: after a crash between
 * the two a redelivery finishes the work.
 */
@Component
class TherapistsTopic implements EventHandler {

    private final Therapists therapists;
    private final TherapistNews news;

    TherapistsTopic(Therapists therapists, TherapistNews news) {
        this.therapists = therapists;
        this.news = news;
    }

    @Override
    public String topic() {
        return "attune.therapists";
    }

    @Override
    public void handle(IncomingEvent event) {
        switch (event.type()) {
            case "therapist.published.v1" -> {
                var heard = EventBody.read(event, TherapistPublishedV1.class);
                therapists.keep(event.subject(), event.subjectVersion(), heard.therapist());
                news.heardOf(event.subject());
            }
            case "therapist.withdrawn.v1" -> {
                therapists.withdraw(event.subject(), event.subjectVersion());
                news.heardOf(event.subject());
            }
            default -> {
                // Other types on this topic change nothing that booking reads.
            }
        }
    }
}
