package io.attune.matching.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * The directory as an index: what is filtered by as terms without norms or frequencies, what is scored from as doc
 * values, sorted by place and merged into one segment. Who is closed to clients is under no place.
 */
final class LuceneIndex {

    static final String PLACE = "place";
    static final String AGE = "age";
    static final String PARTICIPANTS = "participants";
    static final String LANGUAGE = "language";
    static final String CONCERN = "concern";
    static final String GENDER = "gender";
    static final String CREDENTIAL = "credential";
    private static final String SORTED_BY = "home";

    private static final FieldType TERM = new FieldType();

    static {
        TERM.setIndexOptions(IndexOptions.DOCS);
        TERM.setOmitNorms(true);
        TERM.setTokenized(false);
        TERM.freeze();
    }

    private LuceneIndex() {}

    static Directory written(io.attune.matching.bench.Directory from, int size, Path folder) throws IOException {
        var index = new MMapDirectory(folder);
        var settings = new IndexWriterConfig()
                .setIndexSort(new Sort(new SortField(SORTED_BY, SortField.Type.LONG)))
                .setRAMBufferSizeMB(1_024)
                .setUseCompoundFile(false);
        try (var writer = new IndexWriter(index, settings)) {
            for (int place = 0; place < size; place++) {
                writer.addDocument(document(from.row(place)));
            }
            writer.forceMerge(1);
        }
        return index;
    }

    private static Document document(Row row) {
        var document = new Document();
        if ((row.reach >>> Row.OPEN & 1) == 1) {
            terms(document, PLACE, Row.bits(row.reach, 0, 13));
        }
        terms(document, AGE, Row.bits(row.reach, Row.AGES, 4));
        terms(document, PARTICIPANTS, Row.bits(row.reach, Row.PARTICIPANTS, 3));
        terms(document, LANGUAGE, Row.bits(row.reach, Row.LANGUAGES, 22));
        terms(document, CONCERN, Row.bits(row.training, 0, 22));
        int home = Integer.numberOfTrailingZeros(Row.bits(row.reach, 0, 13));
        document.add(new NumericDocValuesField(SORTED_BY, home));
        document.add(new NumericDocValuesField("reach", row.reach));
        document.add(new NumericDocValuesField("training", row.training));
        document.add(new NumericDocValuesField("person", row.person));
        document.add(new NumericDocValuesField("terms", row.terms));
        document.add(new NumericDocValuesField("track", row.tracks[0]));
        document.add(new NumericDocValuesField("track-more", row.tracks[1]));
        document.add(new NumericDocValuesField("room", row.rooms[0]));
        document.add(new NumericDocValuesField("room-more", row.rooms[1]));
        document.add(new NumericDocValuesField("tie", row.tie));
        document.add(new BinaryDocValuesField("id", new BytesRef(row.id)));
        var hours = new byte[2 * row.hours.length];
        Kernel.write(row.hours, hours, 0);
        document.add(new BinaryDocValuesField("hours", new BytesRef(hours)));
        return document;
    }

    private static void terms(Document document, String name, int bits) {
        for (int rest = bits; rest != 0; rest &= rest - 1) {
            document.add(new Field(name, term(Integer.numberOfTrailingZeros(rest)), TERM));
        }
    }

    static BytesRef term(int place) {
        return TERMS[place];
    }

    private static final BytesRef[] TERMS = new BytesRef[32];

    static {
        for (int place = 0; place < TERMS.length; place++) {
            TERMS[place] = new BytesRef(Integer.toString(place, 32));
        }
    }
}
