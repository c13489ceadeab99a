package io.attune.booking.ics;

import io.attune.booking.ics.FeedOutcome.Closed;
import io.attune.booking.ics.FeedOutcome.NotThere;
import io.attune.booking.ics.FeedOutcome.Opened;
import io.attune.booking.roster.TherapistId;
import io.attune.platform.decision.Command;
import io.attune.platform.decision.Decision;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Opens a therapist's feed under a new address and closes it. The address is never kept: it follows from the command.
 */
@Service
public final class FeedKeeping {

    private final CalendarFeeds feeds;
    private final FeedSecrets secrets;
    private final InstantSource clock;

    FeedKeeping(CalendarFeeds feeds, FeedSecrets secrets, InstantSource clock) {
        this.feeds = feeds;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** @return the last part of the address, the same each time the command comes */
    public String open(TherapistId therapist, Command command) {
        var secret = secrets.of(therapist.value(), command.key());
        var feed = new CalendarFeed(secrets.hash(secret), command.at());
        feeds.<FeedOutcome>decide(
                therapist, command, FeedOutcome.class, kept -> Decision.change(feed, List.of(), new Opened()));
        return new FeedAddress(therapist, secret).text();
    }

    public FeedOutcome close(TherapistId therapist) {
        return feeds.decide(
                therapist,
                kept -> kept.map(CalendarFeed::secretHash).isEmpty()
                        ? Decision.keep(new NotThere())
                        : Decision.change(new CalendarFeed(null, clock.instant()), List.of(), new Closed()));
    }

    /** Whose feed an address opens; wrong addresses are all alike, and as long in coming. */
    Optional<TherapistId> openedBy(String address) {
        return FeedAddress.parsed(address)
                .filter(parsed -> opens(
                        parsed.secret(),
                        feeds.find(parsed.therapist())
                                .map(CalendarFeed::secretHash)
                                .orElse("")))
                .map(FeedAddress::therapist);
    }

    private boolean opens(String secret, String hash) {
        return MessageDigest.isEqual(
                secrets.hash(secret).getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }
}
