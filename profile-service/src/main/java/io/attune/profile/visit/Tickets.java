package io.attune.profile.visit;

import io.attune.profile.client.KeyedHashes;
import io.attune.profile.visit.Judgement.MaybeAPerson;
import io.attune.profile.visit.Judgement.NoTicket;
import io.attune.profile.visit.Judgement.TooSoon;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Gives out tickets and reads them; every instance reads those of the others, and nothing is kept. */
@Service
public final class Tickets {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,15})\\.([0-9a-f]{64})");

    private final KeyedHashes hashes;
    private final VisitSettings settings;
    private final InstantSource clock;

    public Tickets(KeyedHashes hashes, VisitSettings settings, InstantSource clock) {
        this.hashes = hashes;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A ticket for a form that is opened now.
     *
     * @param notBefore from when it may be sent
     */
    public record Ticket(String text, Instant notBefore) {}

    public Ticket open() {
        var now = clock.instant();
        var opened = Long.toString(now.toEpochMilli());
        return new Ticket(opened + '.' + hash(opened), now.plus(settings.atLeast()));
    }

    public Judgement judge(@Nullable String ticket) {
        if (ticket == null) {
            return settings.required() ? new NoTicket() : new MaybeAPerson();
        }
        return opened(ticket).map(this::judge).orElseGet(NoTicket::new);
    }

    private Judgement judge(Instant opened) {
        var taken = Duration.between(opened, clock.instant());
        if (taken.compareTo(settings.atLeast()) < 0) {
            return new TooSoon(settings.atLeast().minus(taken));
        }
        return taken.compareTo(settings.atMost()) > 0 ? new NoTicket() : new MaybeAPerson();
    }

    private Optional<Instant> opened(String ticket) {
        var written = WRITTEN.matcher(ticket);
        return written.matches() && isOurs(written.group(1), written.group(2))
                ? Optional.of(Instant.ofEpochMilli(Long.parseLong(written.group(1))))
                : Optional.empty();
    }

    private boolean isOurs(String opened, String hash) {
        return MessageDigest.isEqual(
                hash(opened).getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }

    private String hash(String opened) {
        return hashes.hash("form-ticket", opened);
    }
}
