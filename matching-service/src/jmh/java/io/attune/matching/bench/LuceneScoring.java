package io.attune.matching.bench;

import static io.attune.matching.bench.Row.bits;

import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Takes what the filters leave in blocks, narrows each block column by column, and keeps the first few. */
final class LuceneScoring implements Collector, LeafCollector {

    private static final int BLOCK = 512;

    private final Kernel kernel;
    private final Asked asked;
    private final Best best = new Best(10);
    private final int[] docs = new int[BLOCK];
    private final long[] reaches = new long[BLOCK];
    private final long[] trainings = new long[BLOCK];
    private final long[] persons = new long[BLOCK];
    private final long[] terms = new long[BLOCK];
    private int single;
    private NumericDocValues reach;
    private NumericDocValues training;
    private NumericDocValues person;
    private NumericDocValues term;
    private NumericDocValues track;
    private NumericDocValues trackMore;
    private NumericDocValues room;
    private NumericDocValues roomMore;
    private NumericDocValues tie;
    private BinaryDocValues hours;
    private BinaryDocValues id;

    LuceneScoring(Kernel kernel, Asked asked) {
        this.kernel = kernel;
        this.asked = asked;
    }

    void begin() {
        best.clear();
        single = 0;
    }

    Best best() {
        return best;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        LeafReader leaf = context.reader();
        reach = leaf.getNumericDocValues("reach");
        training = leaf.getNumericDocValues("training");
        person = leaf.getNumericDocValues("person");
        term = leaf.getNumericDocValues("terms");
        track = leaf.getNumericDocValues("track");
        trackMore = leaf.getNumericDocValues("track-more");
        room = leaf.getNumericDocValues("room");
        roomMore = leaf.getNumericDocValues("room-more");
        tie = leaf.getNumericDocValues("tie");
        hours = leaf.getBinaryDocValues("hours");
        id = asked.avoided == null ? null : leaf.getBinaryDocValues("id");
        return this;
    }

    @Override
    public void setScorer(Scorable scorer) {}

    @Override
    public void collect(int doc) throws IOException {
        docs[single++] = doc;
        if (single == BLOCK) {
            narrow(BLOCK);
            single = 0;
        }
    }

    @Override
    public void collect(DocIdStream stream) throws IOException {
        finish();
        for (int found = stream.intoArray(docs); found > 0; found = stream.intoArray(docs)) {
            narrow(found);
        }
    }

    @Override
    public void finish() throws IOException {
        narrow(single);
        single = 0;
    }

    private void narrow(int found) throws IOException {
        int left = found;
        reach.longValues(left, docs, reaches, 0);
        int kept = 0;
        for (int at = 0; at < left; at++) {
            docs[kept] = docs[at];
            reaches[kept] = reaches[at];
            kept += Kernel.mayReach(asked, reaches[at]) ? 1 : 0;
        }
        left = kept;
        training.longValues(left, docs, trainings, 0);
        term.longValues(left, docs, terms, 0);
        kept = 0;
        for (int at = 0; at < left; at++) {
            if (Kernel.mayTreat(asked, trainings[at]) && Kernel.mayCost(asked, terms[at])) {
                docs[kept] = docs[at];
                reaches[kept] = reaches[at];
                trainings[kept] = trainings[at];
                terms[kept++] = terms[at];
            }
        }
        person.longValues(kept, docs, persons, 0);
        for (int at = 0; at < kept; at++) {
            if (Kernel.mayPlease(asked, persons[at])) {
                score(at);
            }
        }
    }

    private void score(int at) throws IOException {
        int doc = docs[at];
        boolean travels = asked.kilometres != Asked.UNASKED;
        int way = Kernel.way(
                asked, reaches[at], terms[at], travels ? value(room, doc) : 0, travels ? value(roomMore, doc) : 0);
        if (Kernel.hasNoWay(way)) {
            return;
        }
        boolean tracked = bits(persons[at], Row.TRACKED, 22) != 0;
        long score = kernel.score(
                asked,
                way,
                trainings[at],
                persons[at],
                terms[at],
                tracked ? value(track, doc) : 0,
                tracked ? value(trackMore, doc) : 0);
        if (score + kernel.mostSoon() < best.least() || isAvoided(doc)) {
            return;
        }
        hours.advanceExact(doc);
        var starts = hours.binaryValue();
        long soon = kernel.soon(asked, terms[at], Kernel.firstHour(asked, terms[at], starts.bytes, starts.offset));
        if (soon != Kernel.REFUSED) {
            best.offer(score + soon, bits(trainings[at], Row.NEW_CLIENTS, 4), value(tie, doc), doc);
        }
    }

    private boolean isAvoided(int doc) throws IOException {
        return id != null
                && id.advanceExact(doc)
                && id.binaryValue().utf8ToString().equals(asked.avoided);
    }

    private static long value(NumericDocValues values, int doc) throws IOException {
        values.advanceExact(doc);
        return values.longValue();
    }
}
