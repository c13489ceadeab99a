package io.attune.gateway.session;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.attune.platform.seal.Seal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The sessions that there are: {@code {_id, version, touched, since, renewing, sealed}}. Whoever reads the store learns
 * how many people are signed in and nothing else. A session is only ever changed where it is, so that none comes back
 * after it was ended, and its end is decided by the clock and not by whether its document is gone.
 */
@Component
class Sessions {

    private static final String ID = "_id";
    private static final String VERSION = "version";
    private static final String TOUCHED = "touched";
    private static final String SINCE = "since";
    private static final String RENEWING = "renewing";
    private static final String SEALED = "sealed";
    private static final Duration TOUCHED_EVERY = Duration.ofMinutes(1);

    private final MongoCollection<BsonDocument> documents;
    private final Seal seal;
    private final SessionSettings settings;
    private final InstantSource clock;

    Sessions(MongoDatabase database, Seal seal, SessionSettings settings, InstantSource clock) {
        this.documents = database.getCollection("sessions", BsonDocument.class);
        this.seal = seal;
        this.settings = settings;
        this.clock = clock;
    }

    /** Answers what the browser shows from now on. */
    String begin(SignedIn signedIn) {
        var cookie = Randoms.next();
        var id = Randoms.hash(cookie);
        documents.insertOne(new BsonDocument(ID, new BsonString(id))
                .append(VERSION, new BsonInt64(1))
                .append(TOUCHED, date(clock.instant()))
                .append(SINCE, date(signedIn.since()))
                .append(SEALED, sealed(id, signedIn)));
        return cookie;
    }

    Optional<Session> find(String cookie) {
        return read(Randoms.hash(cookie));
    }

    Optional<Session> read(String id) {
        return Optional.ofNullable(documents.find(byId(id)).first())
                .filter(this::lives)
                .flatMap(document -> seal.openIfOurs(
                                id, document.getString(SEALED).getValue(), SignedIn.class)
                        .map(signedIn -> session(document, signedIn)));
    }

    /** Written at most once a minute: how long somebody was idle need not be known better. */
    void touch(Session session) {
        var now = clock.instant();
        if (session.touched().plus(TOUCHED_EVERY).isBefore(now)) {
            documents.updateOne(byId(session.id()), set(new BsonDocument(TOUCHED, date(now))));
        }
    }

    /** Whether this one may renew the tokens; of all who ask at once only one may. */
    Optional<Session> claimRenewal(Session session, Duration within) {
        var until = clock.instant().plus(within);
        var claimed = new Session(session.id(), session.version() + 1, session.touched(), until, session.signedIn());
        var claim = new BsonDocument(VERSION, new BsonInt64(claimed.version())).append(RENEWING, date(until));
        return documents.updateOne(byVersion(session), set(claim)).getMatchedCount() == 1
                ? Optional.of(claimed)
                : Optional.empty();
    }

    /** Does nothing where it has changed or ended meanwhile. */
    void renew(Session session, SignedIn renewed) {
        var change = new BsonDocument(VERSION, new BsonInt64(session.version() + 1))
                .append(RENEWING, date(Instant.EPOCH))
                .append(SEALED, sealed(session.id(), renewed));
        documents.updateOne(byVersion(session), set(change));
    }

    void end(Session session) {
        documents.deleteOne(byId(session.id()));
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT10M")
    void removeWhatIsOver() {
        var now = clock.instant();
        documents.deleteMany(before(TOUCHED, now.minus(settings.idle())));
        documents.deleteMany(before(SINCE, now.minus(settings.lasts())));
    }

    private boolean lives(BsonDocument document) {
        var now = clock.instant();
        return instant(document, TOUCHED).plus(settings.idle()).isAfter(now)
                && instant(document, SINCE).plus(settings.lasts()).isAfter(now);
    }

    private static Session session(BsonDocument document, SignedIn signedIn) {
        return new Session(
                document.getString(ID).getValue(),
                document.getInt64(VERSION).getValue(),
                instant(document, TOUCHED),
                document.containsKey(RENEWING) ? instant(document, RENEWING) : null,
                signedIn);
    }

    private BsonString sealed(String id, SignedIn signedIn) {
        return new BsonString(seal.seal(id, signedIn));
    }

    private static BsonDocument set(BsonDocument change) {
        return new BsonDocument("$set", change);
    }

    private static BsonDocument byId(String id) {
        return new BsonDocument(ID, new BsonString(id));
    }

    private static BsonDocument byVersion(Session session) {
        return byId(session.id()).append(VERSION, new BsonInt64(session.version()));
    }

    private static BsonDocument before(String field, Instant instant) {
        return new BsonDocument(field, new BsonDocument("$lte", date(instant)));
    }

    private static BsonDateTime date(Instant instant) {
        return new BsonDateTime(instant.toEpochMilli());
    }

    private static Instant instant(BsonDocument document, String field) {
        return Instant.ofEpochMilli(document.getDateTime(field).getValue());
    }
}
