package io.attune.platform.audit.store;

import static io.attune.platform.audit.AuditFixtures.aReadOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.attune.platform.audit.Entry;
import io.attune.platform.audit.Head;
import io.attune.platform.audit.heads.HeadKey;
import io.attune.platform.audit.heads.HeadSigning;
import io.attune.platform.audit.heads.KeyFixtures;
import io.attune.platform.audit.heads.Publications;
import io.attune.platform.audit.heads.SignedHeads;
import io.attune.platform.audit.heads.Statement;
import io.attune.platform.audit.inspection.Finding;
import io.attune.platform.audit.inspection.Finding.Kind;
import io.attune.platform.audit.inspection.Inspection;
import io.attune.platform.audit.inspection.Report;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Five entries about one record and two about another are written and signed, then somebody reaches into the store. */
class InspectionIntegrationTests extends ChainTestBed {

    private final HeadKey key = KeyFixtures.aKey();
    private final List<SignedHeads> published = new ArrayList<>();
    private final HeadSigning signing = new HeadSigning(SERVICE, chains, new OnPaper(), key, clock);

    @BeforeEach
    void writeAndSign() {
        var log = anInstance();
        for (int i = 0; i < 5; i++) {
            log.write(List.of(aReadOf("a", "reader-" + i)));
        }
        log.write(List.of(aReadOf("b")));
        log.write(List.of(aReadOf("b")));
        signing.sign();
    }

    @Test
    void findsNothingWhereNothingWasTouched() {
        var report = inspected();

        assertThat(report.findings()).isEmpty();
        assertThat(report).isEqualTo(new Report(SERVICE, 2, 7, 1, 0, List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void findsWhatWasDoneAndWhere(String what, Consumer<InspectionIntegrationTests> hand, List<Finding> found) {
        hand.accept(this);

        assertThat(inspected().findings()).containsExactlyInAnyOrderElementsOf(found);
    }

    static Stream<Arguments> findsWhatWasDoneAndWhere() {
        return Stream.of(
                arguments("who it was is altered", hand(it -> it.alter(3, "who", "person:nobody")), a(3, Kind.ALTERED)),
                arguments("the first is altered", hand(it -> it.alter(1, "outcome", "refused")), a(1, Kind.ALTERED)),
                arguments(
                        "the last is altered",
                        hand(it -> it.alter(5, "at", "2026-11-23T15:00:00.001Z")),
                        a(5, Kind.ALTERED)),
                arguments("the hash is altered", hand(it -> it.alter(2, "hash", "00")), a(2, Kind.ALTERED)),
                arguments("a member is added", hand(it -> it.alter(2, "note", "mine")), a(2, Kind.UNREADABLE)),
                arguments(
                        "a member is no text",
                        hand(it -> it.put(
                                2, document -> document.append("roles", new BsonArray(List.of(new BsonInt64(1)))))),
                        a(2, Kind.UNREADABLE)),
                arguments("the first is gone", hand(it -> it.drop(1)), a(1, Kind.MISSING)),
                arguments("one in the middle is gone", hand(it -> it.drop(3)), a(3, Kind.MISSING)),
                arguments("the last is gone", hand(it -> it.drop(5)), a(5, Kind.MISSING)),
                arguments(
                        "all are gone",
                        hand(it -> List.of(1, 2, 3, 4, 5).forEach(it::drop)),
                        List.of(
                                at(1, Kind.MISSING),
                                at(2, Kind.MISSING),
                                at(3, Kind.MISSING),
                                at(4, Kind.MISSING),
                                at(5, Kind.MISSING))),
                arguments(
                        "two have changed places",
                        hand(it -> it.swap(2, 3)),
                        List.of(at(2, Kind.ELSEWHERE), at(3, Kind.ELSEWHERE))),
                arguments("one is replaced by a whole one", hand(it -> it.forge(3)), List.of(at(4, Kind.OUT_OF_LINE))),
                arguments("all from one on are written anew", hand(it -> it.rewriteFrom(4)), a(5, Kind.NOT_AS_SIGNED)),
                arguments(
                        "one is pushed in and all after it move",
                        hand(InspectionIntegrationTests::pushIn),
                        a(5, Kind.NOT_AS_SIGNED)),
                arguments(
                        "one of another record lies between",
                        hand(it -> it.put(6, document -> it.document(1))),
                        a(6, Kind.ELSEWHERE)),
                arguments(
                        "something lies there under no place",
                        hand(InspectionIntegrationTests::litter),
                        List.of(new Finding(SERVICE, "stray", 0, Kind.ELSEWHERE))),
                arguments(
                        "a statement is forged",
                        hand(InspectionIntegrationTests::forgeAStatement),
                        List.of(new Finding(SERVICE, "", 0, Kind.FALSE_STATEMENT))));
    }

    @Test
    void whatCameAfterTheLastSignedHeadIsCountedAndCaughtAtTheNext() {
        anInstance().write(List.of(aReadOf("a")));
        assertThat(inspected().unsigned()).isOne();

        clock.advance(Duration.ofHours(1));
        signing.sign();
        drop(6);

        assertThat(inspected().findings()).containsExactlyElementsOf(a(6, Kind.MISSING));
    }

    @Test
    void signsOnlyWhatGrew() {
        clock.advance(Duration.ofHours(1));
        signing.sign();
        clock.advance(Duration.ofHours(1));
        anInstance().write(List.of(aReadOf("b")));
        signing.sign();

        assertThat(published.getLast().statement().heads())
                .extracting(Head::record)
                .containsExactly("b");
    }

    private Report inspected() {
        return Inspection.of(SERVICE, new StoredEvidence(database), published, List.of(key.open()));
    }

    private static Consumer<InspectionIntegrationTests> hand(Consumer<InspectionIntegrationTests> hand) {
        return hand;
    }

    private static List<Finding> a(long sequence, Kind kind) {
        return List.of(at(sequence, kind));
    }

    private static Finding at(long sequence, Kind kind) {
        return new Finding(SERVICE, "a", sequence, kind);
    }

    private BsonDocument document(long sequence) {
        return documents.find(id(sequence)).first();
    }

    private void alter(long sequence, String member, String value) {
        put(sequence, document -> document.append(member, new BsonString(value)));
    }

    /** Whatever it holds, it lies in this place afterwards. */
    private void put(long sequence, java.util.function.UnaryOperator<BsonDocument> change) {
        var present = document(sequence);
        var changed = change.apply(present == null ? new BsonDocument() : present);
        drop(sequence);
        var placed = id(sequence);
        changed.forEach((name, value) -> {
            if (!name.equals("_id")) {
                placed.append(name, value);
            }
        });
        documents.insertOne(placed);
    }

    private void drop(long sequence) {
        documents.deleteOne(id(sequence));
    }

    private void swap(long one, long other) {
        var first = document(one);
        var second = document(other);
        put(one, _ -> second);
        put(other, _ -> first);
    }

    private void forge(long sequence) {
        var forged = Entry.after(
                chain("a").get((int) sequence - 2).head(), SERVICE, "forged", clock.instant(), aReadOf("a", "nobody"));
        put(sequence, _ -> EntryDocument.write(forged));
    }

    private void rewriteFrom(long first) {
        var chain = chain("a");
        var head = chain.get((int) first - 2).head();
        for (long sequence = first; sequence <= chain.size(); sequence++) {
            var entry = Entry.after(head, SERVICE, "new-" + sequence, clock.instant(), aReadOf("a", "nobody"));
            put(sequence, _ -> EntryDocument.write(entry));
            head = entry.head();
        }
    }

    private void pushIn() {
        var chain = chain("a");
        var accesses = new ArrayList<>(chain.stream().map(Entry::access).toList());
        accesses.add(2, aReadOf("a", "never"));
        var head = Head.none("a");
        for (var access : accesses) {
            var entry = Entry.after(head, SERVICE, "pushed-" + head.sequence(), Instant.EPOCH, access);
            put(entry.sequence(), _ -> EntryDocument.write(entry));
            head = entry.head();
        }
    }

    private void litter() {
        documents.insertOne(new BsonDocument("_id", new BsonString("stray")));
    }

    private void forgeAStatement() {
        var statement = new Statement(SERVICE, clock.instant(), key.open().id(), List.of(new Head("a", 4, "00")));
        published.add(new SignedHeads(
                statement, KeyFixtures.signed(KeyFixtures.aKey(), statement).signature()));
    }

    private static BsonDocument id(long sequence) {
        return new BsonDocument("_id", new BsonString("a/" + sequence));
    }

    /** Keeps what is published in a list. */
    private final class OnPaper implements Publications {

        private Optional<Instant> upTo = Optional.empty();

        @Override
        public Optional<Instant> publishedUpTo() {
            return upTo;
        }

        @Override
        public void publish(SignedHeads signed) {
            published.add(signed);
        }

        @Override
        public void publishedUpTo(Instant instant) {
            upTo = Optional.of(instant);
        }
    }
}
