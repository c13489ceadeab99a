package io.attune.profile.alert;

import io.attune.platform.decision.Decision;
import io.attune.profile.alert.AlertEvent.AlertAcknowledged;
import io.attune.profile.alert.AlertEvent.AlertEscalated;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Service;

/** Opens, acknowledges, escalates and closes alerts; each can be done twice and has its effect once. */
@Service
public final class AlertKeeping {

    private static final Logger LOG = System.getLogger(AlertKeeping.class.getName());

    private final AlertBooks books;
    private final AlertSettings settings;
    private final InstantSource clock;

    public AlertKeeping(AlertBooks books, AlertSettings settings, InstantSource clock) {
        this.books = books;
        this.settings = settings;
        this.clock = clock;
    }

    public void open(Alert alert) {
        books.<Boolean>decide(
                alert.intakeId(),
                book -> book.about(alert.intakeId()).isPresent()
                        ? Decision.keep(false)
                        : Decision.change(book.with(alert), List.of(), true));
    }

    public void close(String intakeId) {
        books.<Boolean>decide(
                intakeId,
                book -> book.about(intakeId).isPresent()
                        ? Decision.change(book.without(intakeId), List.of(), true)
                        : Decision.keep(false));
    }

    /**
     * The alert as acknowledged by whoever was first.
     *
     * @param alert opened with it, where its news has not been heard yet
     */
    public Alert acknowledge(Alert alert, String by) {
        var now = clock.instant();
        return books.decide(alert.intakeId(), book -> {
            var present = book.about(alert.intakeId()).orElse(alert);
            if (present.isAcknowledged()) {
                return Decision.keep(present);
            }
            var acknowledged = present.acknowledged(by, now);
            return Decision.change(
                    book.with(acknowledged), List.of(new AlertAcknowledged(acknowledged, now)), acknowledged);
        });
    }

    /** Calls out again what is due; several instances may do so at once. */
    public void escalate() {
        var now = clock.instant();
        try {
            books.all().stream().filter(alert -> isDue(alert, now)).forEach(alert -> escalate(alert.intakeId(), now));
        } catch (RuntimeException away) {
            LOG.log(
                    Level.WARNING,
                    "Alerts could not be looked at; tried again soon: {0}",
                    away.getClass().getSimpleName());
        }
    }

    private void escalate(String intakeId, Instant now) {
        books.<Boolean>decide(intakeId, book -> book.about(intakeId)
                .filter(alert -> isDue(alert, now))
                .map(Alert::escalated)
                .map(alert ->
                        Decision.change(book.with(alert), List.of((AlertEvent) new AlertEscalated(alert, now)), true))
                .orElseGet(() -> Decision.keep(false)));
    }

    private boolean isDue(Alert alert, Instant now) {
        return alert.mustEscalate(settings.within(alert.level()), now);
    }

    public List<Alert> open() {
        return books.all();
    }
}
